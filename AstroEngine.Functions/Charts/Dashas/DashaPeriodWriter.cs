using AstroEngine.Core.Vedic.Dashas;
using AstroEngine.Functions.Http;
using NodaTime;

namespace AstroEngine.Functions.Charts.Dashas;

/// <summary>Writes periods as they are visited, each with those that it divides into.</summary>
/// <param name="json">Where to; see <see cref="Json"/>.</param>
/// <param name="request">What was asked for.</param>
internal ref struct DashaPeriodWriter(JsonText json, DashaRequest request) : IDashaVisitor
{
    /// <summary>The most periods of an answer, which is then about a megabyte.</summary>
    public const int MostPeriods = 10_000;

    private readonly DashaTitles? _titles = request.System.Titles;
    private readonly Offset _offset = request.Chart.Moment.Offset;
    private readonly int _levels = request.Levels;

    /// <summary>The JSON with everything that was written.</summary>
    public JsonText Json = json;

    /// <summary>How many periods were written.</summary>
    public int Count { get; private set; }

    /// <summary>Writes who rules a period.</summary>
    public static void WriteLord(ref JsonText json, DashaLord lord, DashaTitles? titles)
    {
        json.String("lord"u8, lord.Name);
        if (titles is not null)
        {
            json.String(titles.Kind, titles.NameOf(lord));
        }
    }

    /// <inheritdoc />
    /// <exception cref="ProblemException">There are too many periods.</exception>
    public void Enter(in DashaPeriod period)
    {
        if (++Count > MostPeriods)
        {
            throw new ProblemException(Problems.AnswerTooLarge(
                "levels",
                $"and the window ask for more than {MostPeriods} periods; {MostPeriods} are allowed: ask for fewer levels or a shorter window"));
        }

        Json.StartObject();
        WriteLord(ref Json, period.Lord, _titles);
        Json.Integer("level"u8, period.Level);
        Json.Time("start"u8, period.Start, _offset);
        Json.Time("end"u8, period.End, _offset);
        if (period.Level < _levels)
        {
            Json.StartArray("periods"u8);
        }
    }

    /// <inheritdoc />
    public void Leave(in DashaPeriod period)
    {
        if (period.Level < _levels)
        {
            Json.EndArray();
        }

        Json.EndObject();
    }
}
