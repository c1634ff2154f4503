using System.Buffers;
using System.Text;
using System.Text.Json;
using AstroEngine.Functions.Caching;
using AstroEngine.Functions.Charts;
using AstroEngine.Functions.Http;
using AstroEngine.Functions.Precompute.Refreshing;

namespace AstroEngine.Tests.Functions.Jobs.Bulk;

/// <summary>A calculation that answers with its fields, refuses <c>"n"</c> below 0, and dies of <c>"poison"</c>.</summary>
/// <param name="needsZodiac">Whether it has a zodiac.</param>
internal sealed class EchoCalculation(bool needsZodiac = true) : CalculationEntry
{
    private static readonly string[] Known = ["a", "birth_date", "list", "n", "poison", "text", "user_name"];

    private int _computed;

    /// <summary>How many answers were computed.</summary>
    public int Computed => _computed;

    /// <summary>Called before each answer.</summary>
    public Action<int>? OnCompute { get; set; }

    public override string Name => "echo";

    public override bool NeedsZodiac => needsZodiac;

    /// <summary>What it says it costs.</summary>
    public CalculationCost Price { get; init; } = new(Bytes: 400, Microseconds: 1000);

    public override CalculationCost Cost => Price;

    public override TimeSpan DefaultTimeToLive => TimeSpan.FromHours(1);

    public override void ValidateOptions(RequestFields fields) => Validate(fields);

    public override void Validate(RequestFields fields)
    {
        var reader = new FieldReader(fields);
        if (needsZodiac && reader.Route("zodiac") != "lahiri")
        {
            reader.Fail("zodiac", "must be lahiri");
        }

        foreach (var name in Known)
        {
            reader.Has(name);
        }

        reader.Number("n", 0, 1e9);
        reader.Finish();
    }

    public override ValueTask<Refreshed> RefreshAsync(RequestFields fields, TimeSpan goodFor, CancellationToken cancellationToken) =>
        throw new NotSupportedException("Jobs do not use the cache.");

    public override ValueTask<CachedResult> AnswerAsync(RequestFields fields, CancellationToken cancellationToken) =>
        throw new NotSupportedException();

    public override async ValueTask WriteAsync(RequestFields fields, IBufferWriter<byte> output, CancellationToken cancellationToken)
    {
        var number = Interlocked.Increment(ref _computed);
        OnCompute?.Invoke(number);
        output.Write("{\"half written\":"u8);
        Validate(fields);
        if (fields.Values.ContainsKey("poison"))
        {
            await Task.Yield();
            throw new InvalidOperationException("poisoned");
        }

        output.Write(Encoding.UTF8.GetBytes(JsonSerializer.Serialize(
            string.Join(';', fields.Values.OrderBy(f => f.Key, StringComparer.Ordinal).Select(f => $"{f.Key}={f.Value.Came}")))));
        output.Write("}"u8);
    }
}
