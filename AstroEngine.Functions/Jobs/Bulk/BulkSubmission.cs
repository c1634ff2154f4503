using System.Security.Cryptography;
using System.Text;
using AstroEngine.Functions.Charts;
using AstroEngine.Functions.Http;
using AstroEngine.Functions.Jobs.Webhooks;
using AstroEngine.Functions.Storage;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Configuration;
using Microsoft.Net.Http.Headers;

namespace AstroEngine.Functions.Jobs.Bulk;

/// <summary>Takes in bulk jobs: the body goes to the object store as it comes, and is never held whole.</summary>
/// <param name="store">Where jobs are kept.</param>
/// <param name="catalog">The calculations.</param>
/// <param name="webhooks">Whether and where webhooks may go.</param>
/// <param name="configuration">The settings, see <see cref="BulkLimits"/>.</param>
/// <param name="clock">The clock.</param>
public sealed class BulkSubmission(
    IObjectStore store, CalculationCatalog catalog, WebhookSettings webhooks, IConfiguration configuration, TimeProvider clock)
{
    private const string JsonType = "application/json";
    private const string NdjsonType = "application/x-ndjson";
    private const string AllowedTypes = $"{JsonType} or {NdjsonType}";

    private readonly BulkLimits _limits = BulkLimits.From(configuration);

    /// <summary>Takes in the job of a request. When it is refused, nothing of it stays.</summary>
    /// <param name="request">The request.</param>
    /// <param name="jobId">The id that the job will have.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    /// <returns>What was submitted; it is stored.</returns>
    /// <exception cref="ProblemException">The request is refused.</exception>
    internal async Task<BulkManifest> ReceiveAsync(HttpRequest request, string jobId, CancellationToken cancellationToken)
    {
        var isLines = IsLines(request);
        if (request.ContentLength > _limits.MaximumBodyBytes)
        {
            throw new ProblemException(Problems.BodyTooLarge(_limits.MaximumBodyBytes));
        }

        var header = new BulkHeader(catalog, webhooks);
        if (isLines)
        {
            // All of it is in the query, so nothing needs to be read to refuse it.
            header.SetQuery(request.Query);
            header.Validate();
        }
        else
        {
            RefuseQuery(request.Query);
        }

        return await StoreAsync(jobId, async () =>
        {
            await using var items = await ItemCollector.BeginAsync(store, jobId, _limits, refusesMalformed: !isLines, cancellationToken);
            IBulkParser parser = isLines ? new NdjsonParser(items) : new JsonBulkParser(items, header);
            var (length, fingerprint) = await ReadBodyAsync(request, isLines, parser, items, cancellationToken);
            return await FinishAsync(jobId, header, items, length, fingerprint, cancellationToken);
        });
    }

    /// <summary>Takes in a job of one item, such as a single chart.</summary>
    /// <param name="request">The request: its body is the item, with the zodiac among its fields.</param>
    /// <param name="jobId">The id that the job will have.</param>
    /// <param name="calculation">The name of the calculation.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    /// <returns>What was submitted; it is stored.</returns>
    /// <exception cref="ProblemException">The request is refused: a field is wrong, or missing.</exception>
    internal async Task<BulkManifest> ReceiveOneAsync(
        HttpRequest request, string jobId, string calculation, CancellationToken cancellationToken)
    {
        var fields = await RequestReader.ReadAsync(request, new Dictionary<string, string>(StringComparer.Ordinal), cancellationToken);
        var (header, item) = SingleItem.Split(catalog, webhooks, calculation, fields);
        return await StoreAsync(jobId, async () =>
        {
            await using var items = await ItemCollector.BeginAsync(store, jobId, _limits, refusesMalformed: true, cancellationToken);
            items.Add(item.Span, default);
            var fingerprint = Convert.ToHexStringLower(SHA256.HashData(
                [.. Encoding.UTF8.GetBytes($"{calculation}\n{header.Zodiac}\n"), .. item.Span]));
            return await FinishAsync(jobId, header, items, item.Length, fingerprint, cancellationToken);
        });
    }

    private async Task<BulkManifest> StoreAsync(string jobId, Func<Task<BulkManifest>> receive)
    {
        try
        {
            return await receive();
        }
        catch
        {
            // Whether it is the caller's mistake, a full disk or a lost connection.
            await store.DeleteAllAsync(BulkNames.Prefix(jobId), CancellationToken.None);
            throw;
        }
    }

    private async Task<BulkManifest> FinishAsync(
        string jobId, BulkHeader header, ItemCollector items, long length, string fingerprint, CancellationToken cancellationToken)
    {
        var calculation = header.Validate();
        RequireCount(items.Count);
        var plan = BulkPlan.For(items.UniqueCount, calculation.Cost);
        RequireRoom(items.UniqueCount, plan.EstimatedResultBytes);
        await items.CommitAsync(store, jobId, cancellationToken);
        var manifest = new BulkManifest
        {
            JobId = jobId,
            Calculation = calculation.Name,
            Zodiac = header.Zodiac,
            Options = header.Options,
            OptionsFromQuery = header.IsFromQuery,
            CallbackUrl = header.CallbackUrl,
            Count = items.Count,
            UniqueCount = items.UniqueCount,
            ChunkSize = plan.ChunkSize,
            ChunkCount = plan.ChunkCount,
            EstimatedResultBytes = plan.EstimatedResultBytes,
            BodyBytes = length,
            Fingerprint = fingerprint,
            Created = clock.GetUtcNow(),
        };
        await manifest.WriteAsync(store, cancellationToken);
        return manifest;
    }

    private async Task<(long Length, string Fingerprint)> ReadBodyAsync(
        HttpRequest request, bool isLines, IBulkParser parser, ItemCollector items, CancellationToken cancellationToken)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(Encoding.UTF8.GetBytes($"{(isLines ? NdjsonType : JsonType)}\n{QueryText(request.Query)}\n"));
        var length = 0L;
        while (true)
        {
            var read = await request.BodyReader.ReadAsync(cancellationToken);
            try
            {
                length += read.Buffer.Length;
                if (length > _limits.MaximumBodyBytes)
                {
                    throw new ProblemException(Problems.BodyTooLarge(_limits.MaximumBodyBytes));
                }

                foreach (var piece in read.Buffer)
                {
                    hash.AppendData(piece.Span);
                    parser.Feed(piece.Span);
                }
            }
            finally
            {
                request.BodyReader.AdvanceTo(read.Buffer.End);
            }

            await items.FlushAsync(cancellationToken);
            if (read.IsCompleted)
            {
                parser.Finish();
                return (length, Convert.ToHexStringLower(hash.GetHashAndReset()));
            }
        }
    }

    private void RequireCount(int count)
    {
        if (count == 0)
        {
            throw new ProblemException(Problems.Validation("items", $"must hold 1 to {_limits.MaximumItems} births, was empty"));
        }

        if (count > _limits.MaximumItems)
        {
            throw new ProblemException(Problems.Validation("items", $"must hold 1 to {_limits.MaximumItems} births, {count} came"));
        }
    }

    private void RequireRoom(int items, long estimate)
    {
        if (estimate > _limits.MaximumResultBytes)
        {
            throw new ProblemException(Problems.JobTooLarge(
                "items",
                $"would give about {estimate} bytes of results ({items} different ones), a job may have {_limits.MaximumResultBytes}: send them as several jobs"));
        }
    }

    private static bool IsLines(HttpRequest request)
    {
        if (request.Headers.ContentEncoding.ToString() is { Length: > 0 } encoding && !encoding.Equals("identity", StringComparison.OrdinalIgnoreCase))
        {
            throw new ProblemException(Problems.UnsupportedEncoding(encoding));
        }

        if (string.IsNullOrEmpty(request.ContentType))
        {
            return false;
        }

        if (MediaTypeHeaderValue.TryParse(request.ContentType, out var media))
        {
            if (media.MediaType.Equals(JsonType, StringComparison.OrdinalIgnoreCase) || media.Suffix.Equals("json", StringComparison.OrdinalIgnoreCase))
            {
                return false;
            }

            if (media.MediaType.Equals(NdjsonType, StringComparison.OrdinalIgnoreCase)
                || media.MediaType.Equals("application/ndjson", StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        throw new ProblemException(Problems.UnsupportedMediaType(request.ContentType, AllowedTypes));
    }

    private static void RefuseQuery(IQueryCollection query)
    {
        foreach (var parameter in query)
        {
            if (parameter.Key != RequestReader.KeyParameter)
            {
                throw new ProblemException(Problems.Validation(
                    FieldReader.ErrorName(parameter.Key), $"is a query parameter: a job in JSON takes its fields from the body, one of {NdjsonType} from the query"));
            }
        }
    }

    private static string QueryText(IQueryCollection query) => string.Join('&', query
        .Where(parameter => parameter.Key != RequestReader.KeyParameter)
        .OrderBy(parameter => parameter.Key, StringComparer.Ordinal)
        .Select(parameter => $"{Uri.EscapeDataString(parameter.Key)}={Uri.EscapeDataString(parameter.Value.ToString())}"));
}
