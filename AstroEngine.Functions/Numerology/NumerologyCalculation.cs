using System.Buffers;
using AstroEngine.Core.Ephemeris;
using AstroEngine.Core.Numerology;
using AstroEngine.Functions.Caching;
using AstroEngine.Functions.Charts;
using AstroEngine.Functions.Http;

namespace AstroEngine.Functions.Numerology;

/// <summary>Numerology: Chaldean, Pythagorean and Lo Shu. The sky is asked for the beginning of spring alone.</summary>
internal sealed class NumerologyCalculation(IEphemeris ephemeris) : ICalculation<NumerologyRequest>
{
    /// <inheritdoc />
    public string Kind => CalculationKinds.Numerology;

    /// <inheritdoc />
    public TimeSpan DefaultTimeToLive => TimeSpan.FromDays(7);

    /// <inheritdoc />
    public bool NeedsZodiac => false;

    /// <inheritdoc />
    public string? PathField => NumerologyFields.Scheme;

    /// <inheritdoc />
    public CalculationCost Cost => new(Bytes: 1500, Microseconds: 10);

    /// <inheritdoc />
    public NumerologyRequest Read(FieldReader fields) => NumerologyFields.Read(fields);

    /// <inheritdoc />
    public void AppendKey(CacheKeyHasher key, NumerologyRequest request) => request.AppendKey(key.Append((long)request.Scheme));

    /// <inheritdoc />
    public async ValueTask WriteAsync(NumerologyRequest request, IBufferWriter<byte> output, CancellationToken cancellationToken)
    {
        switch (request)
        {
            case ChaldeanRequest chaldean:
                ChaldeanJson.Write(output, chaldean);
                break;
            case PythagoreanRequest pythagorean:
                PythagoreanJson.Write(output, pythagorean);
                break;
            case LoShuRequest { YearStart: KuaYearStart.Lichun } loShu:
                var year = loShu.BirthDate.Year;
                var lichun = await ephemeris.ComputeAsync(year, static (sky, y) => new SolarYear(Lichun.In(sky, y), sky.Source), cancellationToken);
                LoShuJson.Write(output, loShu, lichun);
                break;
            default:
                LoShuJson.Write(output, (LoShuRequest)request, null);
                break;
        }
    }
}
