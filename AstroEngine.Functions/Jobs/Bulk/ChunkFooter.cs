using System.Runtime.InteropServices;

namespace AstroEngine.Functions.Jobs.Bulk;

/// <summary>The last bytes of the rows of a chunk, before them the offset of each row and of the end of the last.</summary>
/// <param name="First">The number of the first item that was computed.</param>
/// <param name="Count">How many rows.</param>
/// <param name="Ok">Items of the job with a result.</param>
/// <param name="Failed">Items of the job with an error.</param>
/// <param name="Format">Always <see cref="Magic"/>.</param>
[StructLayout(LayoutKind.Sequential, Pack = 4)]
internal readonly record struct ChunkFooter(int First, int Count, int Ok, int Failed, int Format)
{
    /// <summary>Its length, in bytes.</summary>
    public const int Size = 20;

    /// <summary>Marks this format: "ARC1".</summary>
    public const int Magic = 0x31435241;

    /// <summary>What its rows come to.</summary>
    public BulkChunkOutcome Outcome => new(Ok, Failed);
}
