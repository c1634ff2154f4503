using AstroEngine.Functions.Http;

namespace AstroEngine.Functions.Operations;

/// <summary>One kind of problem in the catalogue of error codes.</summary>
/// <param name="Code">The number that problem documents carry as <c>code</c>.</param>
/// <param name="Status">The HTTP status; code 1000 comes with the status that the server gives it.</param>
/// <param name="Title">The kind in words.</param>
/// <param name="Type">The type URI.</param>
/// <param name="Advice">What the sender can do about it.</param>
internal sealed record ErrorCodeEntry(int Code, int Status, string Title, string Type, string Advice)
{
    /// <summary>The entry of a kind of problem.</summary>
    public static ErrorCodeEntry Of(ProblemType type) => new(type.Code, type.Status, type.Title, type.Uri, ProblemAdvice.Of(type));
}
