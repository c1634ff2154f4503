using System.Runtime.InteropServices;

namespace AstroEngine.Functions.Jobs.Bulk;

/// <summary>Where an item of a job is.</summary>
/// <param name="IdOffset">Where its id begins among the ids.</param>
/// <param name="IdLength">The length of its id as JSON; 0 when it has none.</param>
/// <param name="Unique">The number of the item that is computed for it.</param>
[StructLayout(LayoutKind.Sequential, Pack = 4)]
internal readonly record struct ItemRecord(long IdOffset, int IdLength, int Unique)
{
    /// <summary>The length of a record, in bytes.</summary>
    public const int Size = 16;
}
