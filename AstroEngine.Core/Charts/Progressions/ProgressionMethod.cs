namespace AstroEngine.Core.Charts.Progressions;

/// <summary>Ways to carry a birth chart on through life.</summary>
public enum ProgressionMethod
{
    /// <summary>A day after birth stands for a tropical year of life.</summary>
    Secondary,

    /// <summary>Everything moves on by the arc that the Sun of the secondary progression has gone.</summary>
    SolarArc,

    /// <summary>A day after birth stands for a tropical month of life.</summary>
    Tertiary,
}
