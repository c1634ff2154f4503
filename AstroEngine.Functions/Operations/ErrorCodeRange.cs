namespace AstroEngine.Functions.Operations;

/// <summary>A range of error codes.</summary>
/// <param name="From">Its first code.</param>
/// <param name="To">Its last code.</param>
/// <param name="Meaning">What its problems have in common.</param>
internal sealed record ErrorCodeRange(int From, int To, string Meaning);
