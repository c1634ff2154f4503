namespace AstroEngine.Core.Sky.RiseSet;

/// <summary>How a body stands to the horizon at an instant.</summary>
/// <param name="HourAngle">Its local hour angle in degrees, -180 to 180, west positive.</param>
/// <param name="Height">Degrees above the altitude at which it rises and sets.</param>
/// <param name="CosineOfArc">
/// The cosine of the hour angle at which it would cross the horizon with its declination of the instant; beyond -1 to 1 it would not.
/// </param>
/// <param name="Motion">Degrees a day that it moves eastwards among the stars, along the ecliptic.</param>
internal readonly record struct HorizonSight(double HourAngle, double Height, double CosineOfArc, double Motion)
{
    /// <summary>How many degrees the hour angle is short of that of a crossing, -180 to 180: negative when it is past.</summary>
    /// <param name="crossing">Rise or set.</param>
    public double ShortOf(HorizonEvent crossing)
    {
        var arc = Math.Acos(Math.Clamp(CosineOfArc, -1, 1)) * (180 / Math.PI);
        var missing = (crossing == HorizonEvent.Rise ? -arc : arc) - HourAngle;
        return missing > 180 ? missing - 360 : missing < -180 ? missing + 360 : missing;
    }
}
