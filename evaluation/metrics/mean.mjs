/** The mean of numbers; NaN of none. */
export function mean(numbers) {
  return numbers.reduce((sum, each) => sum + each, 0) / numbers.length;
}
