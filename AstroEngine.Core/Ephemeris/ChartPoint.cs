namespace AstroEngine.Core.Ephemeris;

/// <summary>A point that a chart shows, in the order of answers.</summary>
public enum ChartPoint
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

    /// <summary>The ascending node of the Moon, mean or true as the chart says.</summary>
    Rahu,

    /// <summary>The descending node of the Moon, opposite to <see cref="Rahu"/>.</summary>
    Ketu,

    /// <summary>2060 Chiron.</summary>
    Chiron,

    /// <summary>Black Moon Lilith: the mean apogee of the Moon.</summary>
    MeanLilith,

    /// <summary>True Lilith: the osculating apogee of the Moon.</summary>
    TrueLilith,

    /// <summary>1 Ceres.</summary>
    Ceres,

    /// <summary>2 Pallas.</summary>
    Pallas,

    /// <summary>3 Juno.</summary>
    Juno,

    /// <summary>4 Vesta.</summary>
    Vesta,
}
