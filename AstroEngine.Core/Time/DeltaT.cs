namespace AstroEngine.Core.Time;

/// <summary>Terrestrial Time minus Universal Time: how far the turning Earth lags behind uniform time.</summary>
/// <param name="Days">The difference in days.</param>
public readonly record struct DeltaT(double Days)
{
    private const double SecondsPerDay = 86400.0;

    /// <summary>The difference in seconds: about 57 in 1990, 14 in 1800, hours in antiquity.</summary>
    public double Seconds => Days * SecondsPerDay;
}
