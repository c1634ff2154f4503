using System.Buffers;
using AstroEngine.Core.Charts.LagnaCharts;
using AstroEngine.Core.Ephemeris;
using AstroEngine.Functions.Caching;
using AstroEngine.Functions.Http;

namespace AstroEngine.Functions.Charts.LagnaCharts;

/// <summary>The sudarshana chakra: the charts from the Ascendant, the Moon and the Sun in one.</summary>
internal sealed class SudarshanaChakraCalculation(IEphemeris ephemeris, TimeProvider clock) : ICalculation<SudarshanaChakraRequest>
{
    /// <inheritdoc />
    public string Kind => CalculationKinds.SudarshanaChakra;

    /// <inheritdoc />
    public TimeSpan DefaultTimeToLive => TimeSpan.FromHours(24);

    /// <inheritdoc />
    public bool NeedsZodiac => true;

    /// <inheritdoc />
    public CalculationCost Cost => new(Bytes: 6500, Microseconds: 35);

    /// <inheritdoc />
    public SudarshanaChakraRequest Read(FieldReader fields)
    {
        var birth = ChartFields.Read(fields, fields.Now(clock));
        EarthCenter.Require(fields, "a sudarshana chakra");
        fields.Finish();
        return new SudarshanaChakraRequest(birth!);
    }

    /// <inheritdoc />
    public void AppendKey(CacheKeyHasher key, SudarshanaChakraRequest request) => key.AppendChart(request.Birth);

    /// <inheritdoc />
    public async ValueTask WriteAsync(SudarshanaChakraRequest request, IBufferWriter<byte> output, CancellationToken cancellationToken)
    {
        var chakra = await ephemeris.ComputeAsync(request.Birth, SudarshanaChakra.Calculate, cancellationToken);
        SudarshanaChakraJson.Write(output, chakra);
    }
}
