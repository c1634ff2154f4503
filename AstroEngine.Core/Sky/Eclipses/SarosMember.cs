namespace AstroEngine.Core.Sky.Eclipses;

/// <summary>The place of an eclipse in its saros series: eclipses follow one another there after 223 lunations, 18 years and 11 days.</summary>
/// <param name="Series">Number of the series, as van den Bergh counts them.</param>
/// <param name="Member">Number of the eclipse in it, from 1.</param>
public readonly record struct SarosMember(int Series, int Member);
