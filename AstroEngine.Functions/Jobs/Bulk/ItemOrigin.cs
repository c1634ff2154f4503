namespace AstroEngine.Functions.Jobs.Bulk;

/// <summary>Where an item stood in the body.</summary>
/// <param name="Line">Its line, from 1, when it came as a line; else 0.</param>
/// <param name="Offset">Its first byte, when it came in a JSON array.</param>
internal readonly record struct ItemOrigin(long Line, long Offset)
{
    /// <summary>The place in words, for the beginning of a sentence.</summary>
    public string Describe(int index) => Line > 0 ? $"Line {Line}" : $"Item {index} (byte {Offset + 1} of the body)";
}
