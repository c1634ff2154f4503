using System.Runtime.InteropServices;

namespace AstroEngine.Functions.Jobs.Bulk;

/// <summary>Where an item is that is to be computed.</summary>
/// <param name="Offset">Where it begins among the items.</param>
/// <param name="SignedLength">Its length; negative when it is an error that was found when it came, written as JSON.</param>
/// <param name="Uses">How many items of the job it stands for.</param>
[StructLayout(LayoutKind.Sequential, Pack = 4)]
internal readonly record struct UniqueRecord(long Offset, int SignedLength, int Uses)
{
    /// <summary>The length of a record, in bytes.</summary>
    public const int Size = 16;

    /// <summary>Whether it is an error.</summary>
    public bool IsError => SignedLength < 0;

    /// <summary>Its length.</summary>
    public int Length => Math.Abs(SignedLength);
}
