namespace AstroEngine.Core.Numerology;

/// <summary>The element of a number, which is that of its ruler.</summary>
public enum NumberElement
{
    /// <summary>Fire.</summary>
    Fire,

    /// <summary>Earth.</summary>
    Earth,

    /// <summary>Air.</summary>
    Air,

    /// <summary>Water.</summary>
    Water,

    /// <summary>Ether.</summary>
    Ether,
}
