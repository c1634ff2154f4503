namespace AstroEngine.Core.Western.Lots.Formulas;

/// <summary>A text is no formula of a lot.</summary>
/// <param name="position">Where the mistake is, counted from 1.</param>
/// <param name="message">What is wrong and what is allowed there.</param>
public sealed class LotFormulaException(int position, string message) : Exception(message)
{
    /// <summary>Where the mistake is: the number of a character of the text, from 1.</summary>
    public int Position => position;
}
