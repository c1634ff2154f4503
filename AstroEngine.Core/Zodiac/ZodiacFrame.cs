namespace AstroEngine.Core.Zodiac;

/// <summary>What longitudes are counted from: the vernal equinox (tropical) or a sidereal zero point.</summary>
/// <param name="Ayanamsa">The sidereal zodiac, or null for the tropical one.</param>
public readonly record struct ZodiacFrame(Ayanamsa? Ayanamsa)
{
    private const string TropicalName = "tropical";

    /// <summary>Longitudes from the vernal equinox of date.</summary>
    public static ZodiacFrame Tropical => default;

    /// <summary>Whether this is a sidereal zodiac.</summary>
    public bool IsSidereal => Ayanamsa is not null;

    /// <summary><c>tropical</c>, or the name of the ayanamsa.</summary>
    public string Name => Ayanamsa?.Name ?? TropicalName;

    /// <summary>The zodiac of a name or alias.</summary>
    /// <param name="name"><c>tropical</c>, or an ayanamsa as <see cref="Ayanamsas.Find"/> knows it; upper and lower case as given.</param>
    /// <returns>The zodiac, or null when there is none of this name.</returns>
    public static ZodiacFrame? Find(string name)
    {
        if (name == TropicalName)
        {
            return Tropical;
        }

        return Ayanamsas.Find(name) is { } ayanamsa ? new ZodiacFrame(ayanamsa) : null;
    }
}
