using System.Text;
using AstroEngine.Core.Vedic.Dashas;
using AstroEngine.Functions.Http;

namespace AstroEngine.Functions.Charts.Dashas;

/// <summary>Writes periods as they are visited, each with those that it divides into.</summary>
/// <param name="json">Where to; see <see cref="Json"/>.</param>
/// <param name="request">What was asked for.</param>
internal ref struct DashaPeriodWriter(JsonText json, DashaRequest request) : IDashaVisitor
{
    /// <summary>The most periods of an answer, which is then about a megabyte.</summary>
    public const int MostPeriods = 10_000;

    private const int LongestPeriod = 256;

    private readonly DashaTimeTexts _times = new(request.Chart.Moment.Offset);
    private readonly DashaTitles? _titles = request.System.Titles;
    private readonly int _levels = request.Levels;

    /// <summary>The JSON with everything that was written.</summary>
    public JsonText Json = json;

    /// <summary>How many periods were written.</summary>
    public int Count { get; private set; }

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

        // Answers have hundreds of periods: each is put together on the stack and written at once.
        Span<byte> text = stackalloc byte[LongestPeriod];
        var at = Put(text, 0, "\"lord\":\""u8);
        at = Put(text, at, period.Lord.Name);
        if (_titles is not null)
        {
            at = Put(text, at, "\",\""u8);
            at = Put(text, at, _titles.Kind);
            at = Put(text, at, "\":\""u8);
            at = Put(text, at, _titles.NameOf(period.Lord));
        }

        at = Put(text, at, "\",\"level\":"u8);
        text[at++] = (byte)('0' + period.Level);
        at = Put(text, at, ",\"start\":\""u8);
        at += _times.WriteStart(period, text[at..]);
        at = Put(text, at, "\",\"end\":\""u8);
        at += _times.WriteEnd(period, text[at..]);
        text[at++] = (byte)'"';
        Json.StartObject();
        Json.Members(text[..at]);
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

    private static int Put(Span<byte> text, int at, ReadOnlySpan<byte> part)
    {
        part.CopyTo(text[at..]);
        return at + part.Length;
    }

    private static int Put(Span<byte> text, int at, string name) => at + Encoding.ASCII.GetBytes(name, text[at..]);
}
