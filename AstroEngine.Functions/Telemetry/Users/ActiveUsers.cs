using System.Security.Cryptography;
using AstroEngine.Functions.Http.Limits;
using Microsoft.AspNetCore.Http;

namespace AstroEngine.Functions.Telemetry.Users;

/// <summary>
/// Estimates how many callers there were in the last five minutes: by their keys where the host checks keys, else by their addresses.
/// Nothing is kept of a caller but bits of a hash with a secret of this process: 24 kB, however many there are.
/// </summary>
/// <param name="callers">Tells callers apart.</param>
/// <param name="functions">The functions.</param>
/// <param name="clock">The time.</param>
internal sealed class ActiveUsers(CallerId callers, FunctionTable functions, TimeProvider clock)
{
    /// <summary>How far back callers count.</summary>
    public static readonly TimeSpan Window = TimeSpan.FromMinutes(5);

    private const int Slots = 5;

    private readonly long _began = clock.GetTimestamp();
    private readonly ulong _secret = BitConverter.ToUInt64(RandomNumberGenerator.GetBytes(sizeof(ulong)));
    private readonly Lock _lock = new();
    private readonly HyperLogLog[] _slots = [.. Enumerable.Range(0, Slots).Select(_ => new HyperLogLog())];
    private readonly long[] _numbers = new long[Slots];

    private long Now => clock.GetElapsedTime(_began).Ticks / (Window.Ticks / Slots);

    /// <summary>Notes the caller of a request.</summary>
    public void Note(HttpContext http, string function) => Note((ulong)(uint)callers.HashOf(http, functions.Of(function)));

    /// <summary>Notes a caller.</summary>
    /// <param name="caller">A number that no other caller has, or hardly any.</param>
    internal void Note(ulong caller) => SlotOf(Now).Add(Mix(caller ^ _secret));

    /// <summary>How many callers there were.</summary>
    public double Estimate()
    {
        var sum = new HyperLogLog();
        lock (_lock)
        {
            var oldest = Now - Slots + 1;
            for (var i = 0; i < Slots; i++)
            {
                if (_numbers[i] >= oldest)
                {
                    sum.Add(_slots[i]);
                }
            }
        }

        return sum.Estimate();
    }

    private HyperLogLog SlotOf(long number)
    {
        var index = number % Slots;
        if (Volatile.Read(ref _numbers[index]) != number)
        {
            lock (_lock)
            {
                if (_numbers[index] != number)
                {
                    _slots[index].Clear();
                    Volatile.Write(ref _numbers[index], number);
                }
            }
        }

        return _slots[index];
    }

    // Spreads what differs in a few bits over all: D. Stafford's variant 13 of the finaliser of MurmurHash3, as in SplitMix64.
    private static ulong Mix(ulong value)
    {
        value = (value ^ (value >> 30)) * 0xbf58476d1ce4e5b9;
        value = (value ^ (value >> 27)) * 0x94d049bb133111eb;
        return value ^ (value >> 31);
    }
}
