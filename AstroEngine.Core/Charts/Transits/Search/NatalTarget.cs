using AstroEngine.Core.Ephemeris;

namespace AstroEngine.Core.Charts.Transits.Search;

/// <summary>What of a natal chart transits are searched to: the points, in the order of <see cref="ChartPoint"/>, and the angles.</summary>
public enum NatalTarget
{
    /// <summary>The Sun.</summary>
    Sun,

    /// <summary>The Moon.</summary>
    Moon,

    /// <summary>Mercury.</summary>
    Mercury,

    /// <summary>Venus.</summary>
    Venus,

    /// <summary>Mars.</summary>
    Mars,

    /// <summary>Jupiter.</summary>
    Jupiter,

    /// <summary>Saturn.</summary>
    Saturn,

    /// <summary>Uranus.</summary>
    Uranus,

    /// <summary>Neptune.</summary>
    Neptune,

    /// <summary>Pluto.</summary>
    Pluto,

    /// <summary>The ascending node of the Moon.</summary>
    Rahu,

    /// <summary>The descending node of the Moon.</summary>
    Ketu,

    /// <summary>2060 Chiron.</summary>
    Chiron,

    /// <summary>The mean apogee of the Moon.</summary>
    MeanLilith,

    /// <summary>The osculating apogee of the Moon.</summary>
    TrueLilith,

    /// <summary>1 Ceres.</summary>
    Ceres,

    /// <summary>2 Pallas.</summary>
    Pallas,

    /// <summary>3 Juno.</summary>
    Juno,

    /// <summary>4 Vesta.</summary>
    Vesta,

    /// <summary>The Ascendant.</summary>
    Ascendant,

    /// <summary>The Midheaven.</summary>
    Midheaven,

    /// <summary>The Descendant.</summary>
    Descendant,

    /// <summary>The Imum Coeli.</summary>
    ImumCoeli,

    /// <summary>The Vertex.</summary>
    Vertex,
}
