using AstroEngine.Functions.Http;

namespace AstroEngine.Functions.Operations;

/// <summary>The catalogue of error codes.</summary>
/// <param name="Ranges">The ranges of codes.</param>
/// <param name="Codes">Every code that the service answers with, in ascending order.</param>
internal sealed record ErrorCodesDocument(IReadOnlyList<ErrorCodeRange> Ranges, IReadOnlyList<ErrorCodeEntry> Codes)
{
    /// <summary>Puts it together.</summary>
    public static ErrorCodesDocument Create() => new(
        [
            new(1000, 1999, "The request cannot be read or is not valid."),
            new(2000, 2999, "The request is well-formed, but its answer cannot be computed."),
            new(3000, 3999, "Something that the service needs is missing, full or busy."),
            new(4000, 4999, "The caller may not, or not so often."),
            new(5000, 5999, "The service itself failed."),
        ],
        [.. Problems.Types.OrderBy(type => type.Code).Select(ErrorCodeEntry.Of)]);
}
