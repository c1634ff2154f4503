namespace AstroEngine.Core.Ephemeris.Pack;

/// <summary>The numbers of the pack format. docs/ephemeris-pack.md describes it for readers in other languages.</summary>
internal static class PackFormat
{
    /// <summary>The first eight bytes of a pack: "ASTROPK1" in ASCII.</summary>
    public const ulong Magic = 0x314B504F52545341;

    /// <summary>The version of the layout.</summary>
    public const uint Version = 1;

    /// <summary>Bytes of the header.</summary>
    public const int HeaderSize = 128;

    /// <summary>Where the checksum stands in the header.</summary>
    public const int ChecksumOffset = 48;

    /// <summary>Bytes of the checksum, SHA-256.</summary>
    public const int ChecksumSize = 32;

    /// <summary>Where the source stands in the header.</summary>
    public const int SourceOffset = 80;

    /// <summary>Bytes of the source: ASCII, filled up with zeros.</summary>
    public const int SourceSize = 48;

    /// <summary>Bytes of an entry of the index.</summary>
    public const int EntrySize = 64;

    /// <summary>Data begin at multiples of this, so that a component of twelve coefficients is one line of the processor's cache.</summary>
    public const int Alignment = 64;

    /// <summary>The first coefficients of a component, stored as doubles; the others are small enough for floats.</summary>
    public const int HeadCoefficients = 4;

    /// <summary>The most coefficients a component may have.</summary>
    public const int MostCoefficients = 32;

    /// <summary>The bit of a cell's entry that says it is split.</summary>
    public const uint SplitBit = 0x8000_0000;

    /// <summary>Leaves of a split cell begin at multiples of this fraction of it.</summary>
    public const int LeafTicks = 65536;

    /// <summary>How often a cell may be halved, so that its leaves begin at whole ticks.</summary>
    public const int DeepestLeaf = 16;

    /// <summary>Bytes of one component.</summary>
    public static int ComponentSize(int coefficients) => (HeadCoefficients * sizeof(double)) + ((coefficients - HeadCoefficients) * sizeof(float));
}
