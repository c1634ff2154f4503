using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using AstroEngine.Functions.Http;
using AstroEngine.Functions.Storage;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Options;

namespace AstroEngine.Functions.Jobs.Submission;

/// <summary>
/// Remembers which request an <c>Idempotency-Key</c> came with, so that a request that is sent again makes no second job. Keys are
/// kept as hashes, by the store that keeps the jobs: every instance of the service knows them.
/// </summary>
public sealed class IdempotencyKeys(IObjectStore store, IOptions<JobOptions> options, TimeProvider clock)
{
    /// <summary>The header.</summary>
    public const string Header = "Idempotency-Key";

    private const int LongestKey = 255;

    /// <summary>Reads the key of a request.</summary>
    /// <param name="request">The request.</param>
    /// <param name="kind">The kind of job: each kind has its own keys.</param>
    /// <returns>The name of its record, or null when there is no key.</returns>
    /// <exception cref="ProblemException">The key is none.</exception>
    internal static string? Read(HttpRequest request, string kind)
    {
        if (!request.Headers.TryGetValue(Header, out var sent))
        {
            return null;
        }

        if (sent.Count > 1)
        {
            throw new ProblemException(Problems.Validation(Header, $"must come once, came {sent.Count} times"));
        }

        var key = sent.ToString();
        if (key.Length is 0 or > LongestKey || key.Any(c => c is < ' ' or > '~'))
        {
            throw new ProblemException(Problems.Validation(Header, $"must be 1 to {LongestKey} visible ASCII characters, was {key.Length} long"));
        }

        return $"idempotency/{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{kind}\n{key}")))}";
    }

    /// <summary>Claims a key for a job, or finds the job that has it.</summary>
    /// <param name="name">The name of the record.</param>
    /// <param name="id">The new job.</param>
    /// <param name="fingerprint">The hash of the request.</param>
    /// <param name="isAlive">Whether a job that has the key is still there.</param>
    /// <param name="cancellationToken">Ends the waiting.</param>
    /// <returns>The job that the request makes, or has made before.</returns>
    /// <exception cref="ProblemException">The key came with another request.</exception>
    internal async Task<string> ClaimAsync(
        string name, string id, string fingerprint, Func<string, Task<bool>> isAlive, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        var record = JsonSerializer.SerializeToUtf8Bytes(new IdempotencyRecord(id, fingerprint, now), ServiceJson.Readable.IdempotencyRecord);
        if (await store.TryCreateAsync(name, record, cancellationToken))
        {
            return id;
        }

        if (await FindAsync(name, cancellationToken) is { } earlier
            && now - earlier.Created < options.Value.IdempotencyWindow
            && await isAlive(earlier.Job))
        {
            return earlier.Fingerprint == fingerprint ? earlier.Job : throw new ProblemException(Problems.IdempotencyKeyReused());
        }

        await store.WriteAsync(name, record, cancellationToken);
        return id;
    }

    private async Task<IdempotencyRecord?> FindAsync(string name, CancellationToken cancellationToken) =>
        await store.ReadAsync(name, cancellationToken) is { } stored
            ? JsonSerializer.Deserialize(stored.Span, ServiceJson.Readable.IdempotencyRecord)
            : null;
}
