using System.Buffers;
using AstroEngine.Core.Charts.Transits.Signs;
using AstroEngine.Core.Ephemeris;
using AstroEngine.Core.Zodiac;
using AstroEngine.Functions.Caching;
using AstroEngine.Functions.Http;
using NodaTime;

namespace AstroEngine.Functions.Charts.Transits.Signs;

/// <summary>The transits of a day, or of now, for a sign.</summary>
internal sealed class SignTransitCalculation(IEphemeris ephemeris, TimeProvider clock) : ICalculation<SignTransitRequest>
{
    private const string SignField = "sign";

    /// <inheritdoc />
    public string Kind => CalculationKinds.SignTransit;

    /// <inheritdoc />
    public TimeSpan DefaultTimeToLive => TimeSpan.FromHours(24);

    /// <inheritdoc />
    public bool NeedsZodiac => true;

    /// <inheritdoc />
    public bool IsPublic => true;

    /// <inheritdoc />
    public string? PathField => SignField;

    /// <inheritdoc />
    public CalculationCost Cost => new(Bytes: 4500, Microseconds: 15);

    /// <inheritdoc />
    public SignTransitRequest Read(FieldReader fields)
    {
        var now = fields.Now(clock);
        var zodiac = ChartFields.ReadZodiac(fields);
        fields.Require(SignField, $"one of {string.Join(", ", Core.Names.All<Sign>())}");
        var sign = fields.OneOf(SignField, Sign.Aries);
        var node = fields.OneOf("node", LunarNode.Mean);
        var day = DateField.Read(fields, "date");
        fields.Finish();
        return new SignTransitRequest(zodiac, sign, day is { } date ? Noon(date) : now, day is null, node);
    }

    /// <inheritdoc />
    public bool IsOfNow(SignTransitRequest request) => request.IsNow;

    /// <inheritdoc />
    public void AppendKey(CacheKeyHasher key, SignTransitRequest request) => key
        .Append(request.Zodiac.Name)
        .Append((long)request.Sign)
        .AppendInstant(request.At.ToUnixTimeMilliseconds())
        .Append((long)request.Node);

    /// <inheritdoc />
    public async ValueTask WriteAsync(SignTransitRequest request, IBufferWriter<byte> output, CancellationToken cancellationToken)
    {
        var chart = await ephemeris.ComputeAsync(request, SignTransitCalculator.Calculate, cancellationToken);
        SignTransitJson.Write(output, chart);
    }

    private static Instant Noon(LocalDate date) => date.At(LocalTime.Noon).InUtc().ToInstant();
}
