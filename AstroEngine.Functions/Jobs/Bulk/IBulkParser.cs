using AstroEngine.Functions.Http;

namespace AstroEngine.Functions.Jobs.Bulk;

/// <summary>Finds the items of a body that comes in pieces, and keeps nothing but what is not complete yet.</summary>
internal interface IBulkParser
{
    /// <summary>Takes the next piece.</summary>
    /// <exception cref="ProblemException">The body is wrong as a whole.</exception>
    void Feed(ReadOnlySpan<byte> bytes);

    /// <summary>Says that there is no more.</summary>
    /// <exception cref="ProblemException">The body is not complete.</exception>
    void Finish();
}
