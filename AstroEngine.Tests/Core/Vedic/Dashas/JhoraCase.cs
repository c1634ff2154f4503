using System.Globalization;
using AstroEngine.Core.Charts;
using AstroEngine.Core.Ephemeris;
using AstroEngine.Core.Houses;
using AstroEngine.Core.Time;
using AstroEngine.Core.Vedic.Dashas;
using AstroEngine.Core.Zodiac;
using NodaTime;
using NodaTime.Text;

namespace AstroEngine.Tests.Core.Vedic.Dashas;

/// <summary>A chart with the starts of periods that another program gives it, from the files in <c>Data</c>.</summary>
public sealed record JhoraCase
{
    private static readonly LocalDateTimePattern Time = LocalDateTimePattern.GeneralIso;

    public required string Name { get; init; }

    public required string Zodiac { get; init; }

    internal NatalRequest Birth { get; private init; } = null!;

    internal DashaChoices Choices { get; private init; } = DashaChoices.Default;

    internal List<(string Lords, Instant Start)> Starts { get; } = [];

    /// <summary>Reads the cases of a system.</summary>
    internal static List<JhoraCase> Read(DashaSystem system)
    {
        List<JhoraCase> cases = [];
        foreach (var line in File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Core", "Vedic", "Dashas", "Data", $"{system.Name}-jhora.txt")))
        {
            if (line.StartsWith("case:", StringComparison.Ordinal))
            {
                cases.Add(ReadCase(system, line["case:".Length..].Split('|', StringSplitOptions.TrimEntries)));
            }
            else if (line.Length > 0 && line[0] != '#')
            {
                var parts = line.Split(' ');
                cases[^1].Starts.Add((parts[0], Time.Parse(parts[1]).Value.WithOffset(cases[^1].Birth.Moment.Offset).ToInstant()));
            }
        }

        return cases;
    }

    public override string ToString() => $"{Name}, {Zodiac}";

    private static JhoraCase ReadCase(DashaSystem system, string[] parts)
    {
        var birth = parts[2].Split(' ');
        var offset = OffsetPattern.GeneralInvariant.Parse(birth[3]).Value;
        var choices = DashaChoices.Default;
        foreach (var choice in parts[3].Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            var option = system.Options.Single(o => o.Name == choice.Split('=')[0]);
            choices = choices.With(option, option.Values.ToList().IndexOf(choice.Split('=')[1]));
        }

        return new JhoraCase
        {
            Name = parts[0],
            Zodiac = parts[1],
            Birth = new NatalRequest
            {
                Moment = new BirthMoment(Time.Parse(birth[0]).Value.WithOffset(offset).ToInstant(), offset),
                Place = new GeoPlace(Number(birth[1]), Number(birth[2]), 0),
                Zodiac = ZodiacFrame.Find(parts[1])!.Value,
                HouseSystem = HouseSystems.WholeSign,
                Positions = PositionKind.Geometric,
            },
            Choices = choices,
        };
    }

    private static double Number(string text) => double.Parse(text, CultureInfo.InvariantCulture);
}
