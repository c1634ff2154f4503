using AstroEngine.Core.Charts;
using AstroEngine.Core.Ephemeris;

namespace AstroEngine.Core.Vedic.Dashas;

/// <summary>A dasha system: its name, what may be chosen, and how it begins in a chart. <see cref="DashaSystems"/> lists them all.</summary>
public sealed class DashaSystem
{
    private readonly Func<DashaChart, DashaChoices, IDashaCycle> _begin;

    internal DashaSystem(string name, Func<DashaChart, DashaChoices, IDashaCycle> begin, params IReadOnlyList<DashaOption> options)
    {
        Name = name;
        _begin = begin;
        Options = options;
    }

    /// <summary>The name, as paths and answers show it.</summary>
    public string Name { get; }

    /// <summary>What may be chosen where traditions differ.</summary>
    public IReadOnlyList<DashaOption> Options { get; }

    /// <summary>
    /// Whether it looks at one longitude alone, that of <see cref="DashaChoices.Start"/>; otherwise it looks at the nine grahas and the
    /// Lagna, and knows no other start.
    /// </summary>
    public bool HasStart { get; init; }

    /// <summary>Whether it is reckoned by nakshatras, which the tropical zodiac has not.</summary>
    public bool UsesNakshatras { get; init; }

    /// <summary>A second name that the lords have in this system, such as that of a yogini; null when there is none.</summary>
    public DashaTitles? Titles { get; init; }

    /// <summary>Begins the system in a chart that was read for it.</summary>
    /// <param name="chart">The chart; see <see cref="Read"/>.</param>
    /// <param name="choices">What was chosen.</param>
    public IDashaCycle Begin(DashaChart chart, DashaChoices choices) => _begin(chart, choices);

    /// <summary>Reads of a chart what the system looks at.</summary>
    /// <param name="sky">A reading of the sky.</param>
    /// <param name="request">Birth, zodiac and how positions are reckoned.</param>
    /// <param name="choices">What was chosen.</param>
    /// <exception cref="EphemerisRangeException">No ephemeris reaches the birth.</exception>
    public DashaChart Read(ISky sky, NatalRequest request, DashaChoices choices) =>
        HasStart ? DashaChart.Read(sky, request, choices.Start) : DashaChart.Read(sky, request);

    /// <inheritdoc />
    public override string ToString() => Name;
}
