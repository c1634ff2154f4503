using System.Buffers;
using AstroEngine.Core.Ephemeris;
using AstroEngine.Core.Western.Lots;
using AstroEngine.Core.Western.Lots.Formulas;
using AstroEngine.Functions.Caching;
using AstroEngine.Functions.Http;

namespace AstroEngine.Functions.Charts.Western.Lots;

/// <summary>The lots of a chart.</summary>
internal sealed class LotCalculation(IEphemeris ephemeris, TimeProvider clock) : ICalculation<LotRequest>
{
    /// <inheritdoc />
    public string Kind => CalculationKinds.Lots;

    /// <inheritdoc />
    public TimeSpan DefaultTimeToLive => TimeSpan.FromHours(24);

    /// <inheritdoc />
    public bool NeedsZodiac => true;

    /// <inheritdoc />
    public CalculationCost Cost => new(Bytes: 6200, Microseconds: 30);

    /// <inheritdoc />
    public LotRequest Read(FieldReader fields)
    {
        var birth = ChartFields.Read(fields, fields.Now(clock));
        EarthCenter.Require(fields, "lots");
        if (birth is not null && birth.HouseSystem.Sectors != LotTerm.Houses)
        {
            fields.Fail("house_system", $"must have twelve houses for lots, was {fields.Came("house_system")}");
        }

        var lots = fields.ListOf<Lot>("lots");
        var own = OwnLotsField.Read(fields);
        fields.Finish();
        return new LotRequest(birth!, lots, own);
    }

    /// <inheritdoc />
    public void AppendKey(CacheKeyHasher key, LotRequest request)
    {
        key.AppendChart(request.Birth).Append(request.Birth.IsZoneMeanTime).Append(request.Birth.IsCurrentYear)
            .AppendList(request.Lots).AppendCount(request.Own.Count);
        foreach (var own in request.Own)
        {
            key.Append(own.Name).Append(own.Formula.Text);
        }
    }

    /// <inheritdoc />
    public async ValueTask WriteAsync(LotRequest request, IBufferWriter<byte> output, CancellationToken cancellationToken)
    {
        var chart = await ephemeris.ComputeAsync(request, LotChart.Calculate, cancellationToken);
        LotJson.Write(output, chart);
    }
}
