namespace AstroEngine.Core.Western.Lots.Formulas;

/// <summary>A step of a formula that was translated: values are put on a stack, signs take two from it and put one back.</summary>
/// <param name="Sign"><c>n</c> for a number, <c>w</c> for a value of the chart, <c>~</c> for a minus before one, otherwise the sign.</param>
/// <param name="Place">The place of the value.</param>
/// <param name="Number">The number.</param>
internal readonly record struct LotStep(char Sign, int Place, double Number);
