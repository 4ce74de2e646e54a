/** English names of kinds, bodies and matters that readers type, the longer ones first; the site has no English text. */
const NAMES = Object.entries({
  'central inspection commission': 'ủy ban kiểm tra trung ương',
  'central committee': 'ban chấp hành trung ương',
  'central office': 'văn phòng trung ương',
  'general secretary': 'tổng bí thư',
  'national assembly': 'quốc hội',
  'political system': 'hệ thống chính trị',
  'party building': 'xây dựng đảng',
  'party members': 'đảng viên',
  'party member': 'đảng viên',
  'vote of confidence': 'lấy phiếu tín nhiệm',
  'confidence vote': 'lấy phiếu tín nhiệm',
  'self-criticism': 'tự phê bình',
  'data download': 'tải dữ liệu',
  'download data': 'tải dữ liệu',
  inspection: 'kiểm tra',
  supervision: 'giám sát',
  discipline: 'kỷ luật',
  corruption: 'tham nhũng',
  secretariat: 'ban bí thư',
  politburo: 'bộ chính trị',
  provincial: 'tỉnh ủy',
  conclusion: 'kết luận',
  resolution: 'nghị quyết',
  regulations: 'quy định',
  regulation: 'quy định',
  decision: 'quyết định',
  directive: 'chỉ thị',
  guidelines: 'hướng dẫn',
  guidance: 'hướng dẫn',
  instruction: 'hướng dẫn',
  conference: 'hội nghị',
  management: 'quản lý',
  cadres: 'cán bộ',
  cadre: 'cán bộ',
  officials: 'cán bộ',
  glossary: 'thuật ngữ',
  sources: 'nguồn',
  timeline: 'dòng thời gian',
  download: 'tải',
  themes: 'chủ đề',
  signs: 'biểu hiện',
  decline: 'suy thoái',
  degradation: 'suy thoái',
  ethics: 'đạo đức',
  plan: 'kế hoạch',
  party: 'đảng',
} satisfies Record<string, string>);

const ENGLISH = new RegExp(`\\b(?:${NAMES.map(([name]) => name).join('|')})\\b`, 'gi');
const MEANT: ReadonlyMap<string, string> = new Map(NAMES);

/** The text with English names in Vietnamese. None of them is spelled like a Vietnamese word. */
export function inVietnamese(text: string): string {
  return text.replace(ENGLISH, (name) => MEANT.get(name.toLowerCase()) ?? name);
}
