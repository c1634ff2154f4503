namespace AstroEngine.Core.Charts.Progressions;

/// <summary>Ways to carry the Midheaven on; the Ascendant and the houses follow from it at the latitude of birth.</summary>
/// <remarks>
/// The names and definitions are those of Solar Fire's help, "Chart Angle Progression Type". astro.com calls them "MC from solar arc",
/// "ARMC 1 Naibod/prog.day" and "ARMC 361°/prog.day". Mark Pottenger, "Progressed Angles", The Mutable Dilemma, Virgo 1981.
/// </remarks>
public enum ProgressedAngles
{
    /// <summary>The Midheaven moves on in longitude by the arc of the progressed Sun.</summary>
    SolarArc,

    /// <summary>The right ascension of the meridian moves on by the mean motion of the Sun, 0.98564733 degrees for each day of the progression.</summary>
    Naibod,

    /// <summary>The Midheaven of the progressed moment itself, which goes round once for each day of the progression: daily houses, Q2.</summary>
    MeanQuotidian,
}
