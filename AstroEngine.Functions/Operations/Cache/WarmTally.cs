using System.Buffers;
using System.Text.Json;
using AstroEngine.Functions.Http;

namespace AstroEngine.Functions.Operations.Cache;

/// <summary>Counts what became of the requests with which the cache is warmed. Thread-safe.</summary>
internal sealed class WarmTally
{
    private readonly Lock _lock = new();
    private readonly SortedDictionary<int, Problem> _failed = [];
    private int _computed;
    private int _cached;

    /// <summary>Counts a request that was answered.</summary>
    public void Count(bool isComputed)
    {
        lock (_lock)
        {
            _computed += isComputed ? 1 : 0;
            _cached += isComputed ? 0 : 1;
        }
    }

    /// <summary>Counts a request that failed.</summary>
    /// <param name="index">Its place.</param>
    /// <param name="problem">What was wrong.</param>
    public void Fail(int index, Problem problem)
    {
        lock (_lock)
        {
            _failed[index] = problem;
        }
    }

    /// <summary>Writes <c>{"total","computed","already_cached","failed":[{"index","error"}],"not_done","complete","timestamp"}</c>.</summary>
    /// <param name="total">How many there were.</param>
    /// <param name="now">When it ended.</param>
    public ReadOnlyMemory<byte> Write(int total, DateTimeOffset now)
    {
        var buffer = new ArrayBufferWriter<byte>();
        lock (_lock)
        {
            JsonWriting.Write(buffer, (Tally: this, total, now), static (json, state) => state.Tally.Write(json, state.total, state.now));
        }

        return buffer.WrittenMemory;
    }

    private void Write(Utf8JsonWriter json, int total, DateTimeOffset now)
    {
        var left = total - _computed - _cached - _failed.Count;
        json.WriteStartObject();
        json.WriteNumber("total", total);
        json.WriteNumber("computed", _computed);
        json.WriteNumber("already_cached", _cached);
        json.WriteStartArray("failed");
        foreach (var (index, problem) in _failed)
        {
            json.WriteStartObject();
            json.WriteNumber("index", index);
            json.WritePropertyName("error");
            ErrorJson.Write(json, problem);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteNumber("not_done", left);
        json.WriteBoolean("complete", left == 0);
        json.WriteString("timestamp", Iso.Utc(now));
        json.WriteEndObject();
    }
}
