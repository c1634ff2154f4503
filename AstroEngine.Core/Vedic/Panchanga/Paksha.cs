namespace AstroEngine.Core.Vedic.Panchanga;

/// <summary>The halves of the lunar month.</summary>
public enum Paksha
{
    /// <summary>Waxing: from new to full moon.</summary>
    Shukla,

    /// <summary>Waning: from full to new moon.</summary>
    Krishna,
}
