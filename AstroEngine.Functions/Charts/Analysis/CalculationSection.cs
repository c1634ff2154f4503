using System.Buffers;
using AstroEngine.Functions.Caching;
using AstroEngine.Functions.Http;

namespace AstroEngine.Functions.Charts.Analysis;

/// <summary>A section that is the answer of one calculation.</summary>
/// <typeparam name="TRequest">What the calculation is asked for.</typeparam>
/// <param name="name">The name of the section.</param>
/// <param name="calculation">The calculation.</param>
/// <param name="own">Fields that the section decides, such as the system of a dasha.</param>
internal sealed class CalculationSection<TRequest>(
    string name, ICalculation<TRequest> calculation, params (string Name, string Value)[] own) : IAnalysisSection
{
    /// <inheritdoc />
    public string Name => name;

    /// <inheritdoc />
    public PreparedSection Prepare(RequestFields fields)
    {
        foreach (var (field, value) in own)
        {
            fields = fields.WithPathField(field, value);
        }

        return new Prepared(calculation, calculation.Read(new FieldReader(fields)));
    }

    private sealed class Prepared(ICalculation<TRequest> calculation, TRequest request) : PreparedSection
    {
        public override void AppendKey(CacheKeyHasher key) => calculation.AppendKey(key, request);

        public override ValueTask WriteAsync(IBufferWriter<byte> output, CancellationToken cancellationToken) =>
            calculation.WriteAsync(request, output, cancellationToken);
    }
}
