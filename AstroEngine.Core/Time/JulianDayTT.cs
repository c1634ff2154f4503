namespace AstroEngine.Core.Time;

/// <summary>A Julian day number in Terrestrial Time, the uniform time that ephemerides are computed in.</summary>
/// <param name="Value">The day number in TT: <see cref="JulianDay"/> plus <see cref="DeltaT"/>.</param>
public readonly record struct JulianDayTT(double Value)
{
    /// <summary>The same moment in Universal Time.</summary>
    /// <param name="deltaT">TT minus UT at this moment.</param>
    public JulianDay ToUniversalTime(DeltaT deltaT) => new(Value - deltaT.Days);

    /// <inheritdoc />
    public override string ToString() => $"JD {Value:R} TT";
}
