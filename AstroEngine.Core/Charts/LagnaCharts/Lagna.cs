namespace AstroEngine.Core.Charts.LagnaCharts;

/// <summary>Whose sign is the first house.</summary>
public enum Lagna
{
    /// <summary>The sign that rises: udaya lagna.</summary>
    Ascendant,

    /// <summary>The sign of the Moon: chandra lagna.</summary>
    Moon,

    /// <summary>The sign of the Sun: surya lagna.</summary>
    Sun,
}
