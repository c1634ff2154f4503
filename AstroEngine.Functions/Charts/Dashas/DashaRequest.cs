using AstroEngine.Core.Charts;
using AstroEngine.Core.Vedic.Dashas;
using NodaTime;

namespace AstroEngine.Functions.Charts.Dashas;

/// <summary>What a dasha is asked for.</summary>
/// <param name="Chart">The birth, the zodiac and how positions are reckoned.</param>
/// <param name="System">The dasha system.</param>
/// <param name="Choices">What was chosen where traditions differ.</param>
/// <param name="Levels">How deep, 1 to <see cref="DashaTimeline.MostLevels"/>.</param>
/// <param name="YearLength">Days in a year.</param>
/// <param name="At">The instant whose running periods are asked for; null for none.</param>
/// <param name="From">The first instant of the window; null for the first cycle.</param>
/// <param name="To">The first instant after the window; null with <paramref name="From"/>.</param>
internal sealed record DashaRequest(
    NatalRequest Chart, DashaSystem System, DashaChoices Choices, int Levels, double YearLength, Instant? At, Instant? From, Instant? To);
