namespace AstroEngine.Functions.Charts.Dashas;

/// <summary>The years that have a name.</summary>
internal enum YearLengthName
{
    /// <summary>365.25 days.</summary>
    Julian,

    /// <summary>365.256364 days: the Sun's return to a star.</summary>
    Sidereal,

    /// <summary>365.242190 days: the Sun's return to the equinox.</summary>
    Tropical,

    /// <summary>360 days: the year of the civil days of the texts.</summary>
    Savana,
}
