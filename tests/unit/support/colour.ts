type Triple = [number, number, number];

const linear = (channel: number): number => (channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4);

/** A colour `#rrggbb` as light, each channel from 0 to 1. */
const lightOf = (hex: string): Triple => [1, 3, 5].map((at) => linear(parseInt(hex.slice(at, at + 2), 16) / 255)) as Triple;

const luminance = ([r, g, b]: Triple): number => 0.2126 * r + 0.7152 * g + 0.0722 * b;

/** Contrast after WCAG: 1 to 21. */
export const contrast = (a: string, b: string): number => {
  const [low, high] = [luminance(lightOf(a)), luminance(lightOf(b))].sort((x, y) => x - y) as [number, number];
  return (high + 0.05) / (low + 0.05);
};

/** How eyes without one kind of cone see light: Machado, Oliveira and Fernandes 2009, severity 1. */
const EYES = {
  all: [[1, 0, 0], [0, 1, 0], [0, 0, 1]],
  protanopia: [[0.152286, 1.052583, -0.204868], [0.114503, 0.786281, 0.099216], [-0.003882, -0.048116, 1.051998]],
  deuteranopia: [[0.367322, 0.860646, -0.227968], [0.280085, 0.672501, 0.047413], [-0.01182, 0.04294, 0.968881]],
  tritanopia: [[1.255528, -0.076749, -0.178779], [-0.078411, 0.930809, 0.147602], [0.004733, 0.691367, 0.3039]],
} satisfies Record<string, number[][]>;

export const EYES_OF = Object.keys(EYES) as (keyof typeof EYES)[];

/** CIELAB of light as those eyes see it. */
const labOf = (hex: string, eyes: keyof typeof EYES): Triple => {
  const light = lightOf(hex);
  const [r, g, b] = EYES[eyes].map((row) => Math.min(1, Math.max(0, row.reduce((sum, part, i) => sum + part * light[i]!, 0)))) as Triple;
  const [x, y, z] = [
    (0.4124 * r + 0.3576 * g + 0.1805 * b) / 0.9505,
    0.2126 * r + 0.7152 * g + 0.0722 * b,
    (0.0193 * r + 0.1192 * g + 0.9505 * b) / 1.089,
  ].map((t) => (t > 0.008856 ? Math.cbrt(t) : 7.787 * t + 16 / 116)) as Triple;
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
};

/** How unlike two colours look to those eyes: ΔE of 1976; 2 is just seen side by side, 10 at a glance. */
export const unlikeness = (a: string, b: string, eyes: keyof typeof EYES): number => {
  const [p, q] = [labOf(a, eyes), labOf(b, eyes)];
  return Math.hypot(p[0] - q[0], p[1] - q[1], p[2] - q[2]);
};
