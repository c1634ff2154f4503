namespace AstroEngine.Core.Sky.Moon;

/// <summary>The eight phases of the Moon: four instants, and the four stretches between them.</summary>
public enum MoonPhase
{
    /// <summary>New moon: the Moon's apparent longitude is that of the Sun.</summary>
    New,

    /// <summary>From new moon to first quarter.</summary>
    WaxingCrescent,

    /// <summary>First quarter: the Moon is 90 degrees ahead of the Sun.</summary>
    FirstQuarter,

    /// <summary>From first quarter to full moon.</summary>
    WaxingGibbous,

    /// <summary>Full moon: the Moon is 180 degrees from the Sun.</summary>
    Full,

    /// <summary>From full moon to last quarter.</summary>
    WaningGibbous,

    /// <summary>Last quarter: the Moon is 90 degrees behind the Sun.</summary>
    LastQuarter,

    /// <summary>From last quarter to new moon.</summary>
    WaningCrescent,
}
