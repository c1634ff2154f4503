namespace AstroEngine.Core.Ephemeris;

/// <summary>What an ephemeris can compute. The values are Swiss Ephemeris' numbers.</summary>
public enum Body
{
    /// <summary>The Sun.</summary>
    Sun = 0,

    /// <summary>The Moon.</summary>
    Moon = 1,

    /// <summary>Mercury.</summary>
    Mercury = 2,

    /// <summary>Venus.</summary>
    Venus = 3,

    /// <summary>Mars.</summary>
    Mars = 4,

    /// <summary>Jupiter.</summary>
    Jupiter = 5,

    /// <summary>Saturn.</summary>
    Saturn = 6,

    /// <summary>Uranus.</summary>
    Uranus = 7,

    /// <summary>Neptune.</summary>
    Neptune = 8,

    /// <summary>Pluto.</summary>
    Pluto = 9,

    /// <summary>The mean ascending node of the Moon's orbit.</summary>
    MeanNode = 10,

    /// <summary>The osculating ascending node of the Moon's orbit.</summary>
    TrueNode = 11,

    /// <summary>The mean apogee of the Moon's orbit.</summary>
    MeanApogee = 12,

    /// <summary>The osculating apogee of the Moon's orbit.</summary>
    OsculatingApogee = 13,

    /// <summary>2060 Chiron.</summary>
    Chiron = 15,

    /// <summary>1 Ceres.</summary>
    Ceres = 17,

    /// <summary>2 Pallas.</summary>
    Pallas = 18,

    /// <summary>3 Juno.</summary>
    Juno = 19,

    /// <summary>4 Vesta.</summary>
    Vesta = 20,
}
