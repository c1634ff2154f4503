using AstroEngine.Core.Charts;
using AstroEngine.Core.Ephemeris;
using AstroEngine.Core.Houses;
using AstroEngine.Core.Time;
using AstroEngine.Core.Zodiac;
using NodaTime;

namespace AstroEngine.Tests.Core.Charts;

/// <summary>Births at random moments and places, with every option in turn; the same for the same seed.</summary>
internal static class RandomBirths
{
    private static readonly ZodiacFrame[] Zodiacs = [ZodiacFrame.Tropical, .. Ayanamsas.All.Select(a => new ZodiacFrame(a))];

    public static List<NatalRequest> Between(int fromYear, int toYear, int count, int seed)
    {
        var random = new Random(seed);
        var from = Instant.FromUtc(fromYear, 1, 1, 0, 0).ToUnixTimeMilliseconds();
        var to = Instant.FromUtc(toYear, 1, 1, 0, 0).ToUnixTimeMilliseconds();
        return [.. Enumerable.Range(0, count).Select(i => new NatalRequest
        {
            Moment = new BirthMoment(Instant.FromUnixTimeMilliseconds(random.NextInt64(from, to)), Offset.Zero),
            Place = new GeoPlace(
                Math.Round((random.NextDouble() * 178) - 89, 6),
                Math.Round((random.NextDouble() * 360) - 180, 6),
                Math.Round(random.NextDouble() * 4000)),
            // Numbers without a common divisor, so that in the long run each option meets each other.
            Zodiac = Zodiacs[i % Zodiacs.Length],
            HouseSystem = HouseSystems.All[random.Next(HouseSystems.All.Count)],
            Node = (LunarNode)random.Next(2),
            Center = (PositionCenter)random.Next(3),
            Positions = (PositionKind)random.Next(2),
        })];
    }
}
