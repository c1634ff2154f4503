using System.Buffers;
using AstroEngine.Functions.Caching;
using AstroEngine.Functions.Http;
using AstroEngine.Functions.Precompute.Refreshing;

namespace AstroEngine.Functions.Charts;

/// <summary>A calculation one of whose fields is given by the path that names it: <c>divisional/9</c>, <c>navamsa</c>.</summary>
/// <param name="entry">The calculation.</param>
/// <param name="path">The path.</param>
/// <param name="field">The field.</param>
/// <param name="value">Its value.</param>
internal sealed class PathEntry(CalculationEntry entry, string path, string field, string value) : CalculationEntry
{
    /// <inheritdoc />
    public override string Name => path;

    /// <inheritdoc />
    public override string Kind => entry.Kind;

    /// <inheritdoc />
    public override bool NeedsZodiac => entry.NeedsZodiac;

    /// <inheritdoc />
    public override bool IsPublic => entry.IsPublic;

    /// <inheritdoc />
    public override CalculationCost Cost => entry.Cost;

    /// <inheritdoc />
    public override TimeSpan DefaultTimeToLive => entry.DefaultTimeToLive;

    /// <inheritdoc />
    public override void ValidateOptions(RequestFields fields) => entry.ValidateOptions(Complete(fields));

    /// <inheritdoc />
    public override void Validate(RequestFields fields) => entry.Validate(Complete(fields));

    /// <inheritdoc />
    public override ValueTask<CachedResult> AnswerAsync(RequestFields fields, CancellationToken cancellationToken) =>
        entry.AnswerAsync(Complete(fields), cancellationToken);

    /// <inheritdoc />
    public override ValueTask<Refreshed> RefreshAsync(RequestFields fields, TimeSpan goodFor, CancellationToken cancellationToken) =>
        entry.RefreshAsync(Complete(fields), goodFor, cancellationToken);

    /// <inheritdoc />
    public override ValueTask WriteAsync(RequestFields fields, IBufferWriter<byte> output, CancellationToken cancellationToken) =>
        entry.WriteAsync(Complete(fields), output, cancellationToken);

    private RequestFields Complete(RequestFields fields) => fields.WithPathField(field, value);
}
