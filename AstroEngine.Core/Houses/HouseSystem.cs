namespace AstroEngine.Core.Houses;

/// <summary>A way of dividing the sky into houses.</summary>
/// <param name="Name">The name in requests and answers.</param>
/// <param name="Letter">Swiss Ephemeris' letter for it.</param>
/// <param name="Title">The name in words.</param>
/// <param name="Sectors">How many houses it has: 12, or 36 Gauquelin sectors.</param>
/// <param name="UndefinedBeyondPolarCircles">
/// Whether the system has no cusps where the ecliptic's pole of rotation leaves some degrees that never rise or set, that is at
/// latitudes beyond 90 degrees minus the obliquity of the ecliptic.
/// </param>
public sealed record HouseSystem(string Name, char Letter, string Title, int Sectors = 12, bool UndefinedBeyondPolarCircles = false)
{
    /// <summary>Whether Swiss Ephemeris counts the houses with the daily motion, that is with falling longitude.</summary>
    public bool IsClockwise => Sectors == 36;
}
