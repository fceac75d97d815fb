/** What trust came to, an F1 each, on annotated pages of sites that the scorer had not seen; made by `training/`. */
export const CALIBRATION: readonly (readonly [number, number])[] = [
  [0.5657, 0.1215],
  [0.9342, 0.4085],
  [1.1692, 0.5219],
  [1.3254, 0.5738],
  [1.4272, 0.647],
  [1.6073, 0.7044],
  [1.8749, 0.7776],
  [2.1405, 0.7834],
  [2.3509, 0.8346],
  [2.929, 0.9117],
  [3.4293, 0.9568],
  [4.1446, 0.9752],
  [4.6784, 0.981],
  [4.9895, 0.9908],
  [5.5607, 0.997],
  [6.0306, 1],
];
