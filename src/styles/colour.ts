import tokens from './tokens.css?raw';

/** A colour of the design in light and in dark, by the name of its token without dashes ("paper"), as #rrggbb. */
export function colourOf(token: string): { readonly light: string; readonly dark: string } {
  const [, light, dark] = new RegExp(`--${token}: light-dark\\((#[0-9a-f]{6}), (#[0-9a-f]{6})\\)`).exec(tokens) ?? [];
  if (!light || !dark) throw new Error(`tokens.css không có màu --${token} dạng light-dark(#rrggbb, #rrggbb)`);
  return { light, dark };
}
