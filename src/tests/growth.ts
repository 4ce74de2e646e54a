/**
 * Files as README tells an author to add them: a plan of a province that has none, its body, its source, a conference
 * about it, an inspection of it; and, from the Centre, a directive that bears a number which another bears already.
 */
export const GROWTH: Readonly<Record<string, string>> = {
  'nguon/bao-gia-lai-ke-hoach-998.md': `---
title: Tỉnh ủy ban hành kế hoạch
publisher: Một tờ báo
published: 2026-08-08
url: https://example.org/ke-hoach
grade: primary
checked: 2026-11-21
---
`,
  'co-quan/tinh-uy-gia-lai.md': `---
name: Tỉnh ủy Gia Lai
level: province
organ: TU
place: Gia Lai
---

Cơ quan lãnh đạo của một đảng bộ tỉnh.[^bien-tap]
`,
  'van-ban/998-kh-tu-gia-lai-2022.md': `---
kind: Kế hoạch
number: 998-KH/TU
title: thực hiện Kết luận số 21-KL/TW của Ban Chấp hành Trung ương Đảng khóa XIII
issuer: tinh-uy-gia-lai
issued: 2022-04-04
status:
  state: unknown
  checked: 2026-11-21
  sources: [bien-tap]
coverage: full
relations:
  implements:
    - to: 21-kl-tw-2021
      sources: [bao-gia-lai-ke-hoach-998]
themes:
  neu-guong: [neu-guong]
sources: [bao-gia-lai-ke-hoach-998]
---

Kế hoạch đưa Kết luận số 21-KL/TW ngày 25/10/2021 vào thực hiện ở tỉnh.[^bao-gia-lai-ke-hoach-998]

## Nội dung

### Nêu gương

Người đứng đầu làm mẫu, theo Quy định số 37-QĐ/TW ngày 25/10/2021.[^bao-gia-lai-ke-hoach-998]
`,
  'hoi-nghi/gia-lai-2022-04-20.md': `---
title: Hội nghị học tập kế hoạch
held: 2022-04-20
place: Gia Lai
hosts: [tinh-uy-gia-lai]
disseminates: [998-kh-tu-gia-lai-2022]
themes:
  neu-guong: [yeu-cau]
sources: [bao-gia-lai-ke-hoach-998]
---

Hội nghị học Kế hoạch số 998-KH/TU của Tỉnh ủy Gia Lai.[^bao-gia-lai-ke-hoach-998]

## Yêu cầu

Người đứng đầu làm trước để người khác theo.[^bao-gia-lai-ke-hoach-998]
`,
  'kiem-tra/gia-lai-2023-04-20.md': `---
how: supervision
place: Gia Lai
began: 2023-04-20
by: [tinh-uy-gia-lai]
examines: [998-kh-tu-gia-lai-2022]
sources: [bao-gia-lai-ke-hoach-998]
---

Tỉnh ủy Gia Lai xem việc thực hiện Kế hoạch số 998-KH/TU.[^bao-gia-lai-ke-hoach-998]
`,
  'van-ban/37-qd-tw-2026.md': `---
kind: Quy định
number: 37-QĐ/TW
title: về một việc khác
issuer: bo-chinh-tri
issued: 2026-08-03
term: XIV
status:
  state: in-force
  checked: 2026-11-21
  sources: [bao-gia-lai-ke-hoach-998]
coverage: record
sources: [bao-gia-lai-ke-hoach-998]
---

Quy định mang một số đã có.[^bao-gia-lai-ke-hoach-998]
`,
};
