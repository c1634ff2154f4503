using System.Collections.Concurrent;
using System.Diagnostics;
using System.Net.Sockets;
using System.Text.Json;

namespace AstroEngine.Tests.Functions.Fuzz;

/// <summary>Sends requests to a service from several clients at once, and looks at every answer.</summary>
/// <param name="service">The service.</param>
/// <param name="settings">How many requests, and which.</param>
internal sealed class FuzzRun(RunningService service, FuzzSettings settings)
{
    private const int MostAskedAgain = 1000;
    private const int Clients = 8;
    private const int MostFindings = 20;
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);
    private static readonly TimeSpan SlowUnderLoad = TimeSpan.FromSeconds(10);
    private static readonly TimeSpan SlowAlone = TimeSpan.FromSeconds(5);

    private readonly ConcurrentQueue<FuzzFinding> _findings = new();
    private readonly ConcurrentQueue<FuzzRequest> _slow = new();
    private readonly ConcurrentDictionary<int, int> _statuses = new();
    private readonly ConcurrentDictionary<string, int> _answered = new();
    private readonly ConcurrentDictionary<string, (int Count, FuzzFinding First)> _refusals = new();
    private int _valid;
    private int _validAnswered;
    private FuzzGenerator? _generator;

    /// <summary>What there was to ask.</summary>
    public IReadOnlyList<FuzzTarget> Targets { get; private set; } = [];

    /// <summary>What was wrong.</summary>
    public IReadOnlyCollection<FuzzFinding> Findings => _findings;

    /// <summary>Answers by status.</summary>
    public IReadOnlyDictionary<int, int> Statuses => _statuses;

    /// <summary>The part of the requests made to be right that were answered, 0 to 1.</summary>
    public double ValidShare => (double)_validAnswered / Math.Max(1, _valid);

    /// <summary>Why requests that were made to be right were refused, the most frequent reasons first.</summary>
    public IEnumerable<string> Refusals => _refusals.OrderByDescending(r => r.Value.Count).Take(12).Select(r => $"{r.Value.Count} times: {r.Key}, such as {r.Value.First}");

    /// <summary>Calculations that no request was answered of.</summary>
    public IReadOnlyList<string> NeverAnswered =>
        [.. Targets.Where(t => t.IsCalculation).Select(t => t.Route.Template).Distinct().Where(t => !_answered.ContainsKey(t))];

    /// <summary>Resident memory of the service after a quarter of the requests and after all, in MB.</summary>
    public (long Quarter, long End) Memory { get; private set; }

    /// <summary>Finds the routes and sends the requests.</summary>
    public async Task GoAsync()
    {
        Targets = await new FuzzTargets(service).FindAsync();
        _generator = new FuzzGenerator(settings.Seed, Targets, await FuzzJobs.SubmitAsync(service));
        if (settings.Only is { } only)
        {
            await SendAsync(only, only + 1);
            return;
        }

        await SendAsync(0, settings.Requests / 4);
        var quarter = await SettledMemoryAsync();
        await SendAsync(settings.Requests / 4, settings.Requests);
        await AskUntilAnsweredAsync();
        Memory = (quarter, await SettledMemoryAsync());
        await AskSlowOnesAgainAsync();
    }

    // With many routes and many fields, chance alone leaves one or another without a single request that is right.
    private async Task AskUntilAnsweredAsync()
    {
        using var connection = new FuzzConnection(service.Client.BaseAddress!);
        var number = settings.Requests;
        foreach (var template in NeverAnswered)
        {
            var targets = Targets.Where(t => t.Route.Template == template).ToList();
            for (var i = 0; i < MostAskedAgain && !_answered.ContainsKey(template); i++)
            {
                await SendOneAsync(connection, _generator!.MakeRight(targets[i % targets.Count], number++), SlowUnderLoad, Patience);
            }
        }
    }

    private async Task SendAsync(int from, int to)
    {
        var next = from - 1;
        await Task.WhenAll(Enumerable.Range(0, Clients).Select(_ => Task.Run(async () =>
        {
            using var connection = new FuzzConnection(service.Client.BaseAddress!);
            for (var number = Interlocked.Increment(ref next); number < to && _findings.Count < MostFindings; number = Interlocked.Increment(ref next))
            {
                await SendOneAsync(connection, _generator!.Make(number), SlowUnderLoad, Patience);
            }
        })));
    }

    private async Task SendOneAsync(FuzzConnection connection, FuzzRequest request, TimeSpan slow, TimeSpan patience)
    {
        var clock = Stopwatch.StartNew();
        FuzzAnswer answer;
        try
        {
            answer = await connection.SendAsync(request, patience);
        }
        catch (Exception e) when (e is OperationCanceledException or IOException or SocketException or FormatException or IndexOutOfRangeException)
        {
            _findings.Enqueue(new FuzzFinding($"no answer after {clock.Elapsed.TotalSeconds:0.0} s: {e.Message}", request, null));
            return;
        }

        answer.Elapsed = clock.Elapsed;
        if (settings.Only is not null)
        {
            _findings.Enqueue(new FuzzFinding("asked alone", request, answer));
        }

        if (FuzzChecks.Complaint(request, answer) is { } complaint)
        {
            _findings.Enqueue(new FuzzFinding(complaint, request, answer));
        }
        else if (answer.Elapsed > slow && !answer.IsCut)
        {
            _slow.Enqueue(request);
        }

        Count(request, answer);
    }

    private void Count(FuzzRequest request, FuzzAnswer answer)
    {
        _statuses.AddOrUpdate(answer.Status, 1, (_, n) => n + 1);
        if (answer.Status == 200)
        {
            _answered.TryAdd(request.Template, 0);
        }

        if (request.IsValid)
        {
            Interlocked.Increment(ref _valid);
            if (answer.Status == 200)
            {
                Interlocked.Increment(ref _validAnswered);
            }
            else
            {
                _refusals.AddOrUpdate(Reason(request, answer), (1, new FuzzFinding("refused", request, answer)), (_, known) => (known.Count + 1, known.First));
            }
        }
    }

    private static string Reason(FuzzRequest request, FuzzAnswer answer)
    {
        if (answer.MediaType != "application/problem+json" || request.Method == "HEAD")
        {
            return $"{answer.Status}";
        }

        using var problem = JsonDocument.Parse(answer.Decoded());
        return problem.RootElement.TryGetProperty("errors", out var errors)
            ? $"{answer.Status} {string.Join(' ', errors.EnumerateObject().Select(e => e.Name))}"
            : $"{answer.Status} {problem.RootElement.GetProperty("title").GetString()}";
    }

    // A crowded machine makes anything slow once. What is slow on its own is not let pass.
    private async Task AskSlowOnesAgainAsync()
    {
        var slow = _slow.ToArray();
        _slow.Clear();
        using var connection = new FuzzConnection(service.Client.BaseAddress!);
        foreach (var request in slow)
        {
            await SendOneAsync(connection, request, SlowAlone, Patience);
        }

        foreach (var request in _slow)
        {
            _findings.Enqueue(new FuzzFinding($"slower than {SlowAlone.TotalSeconds} s, also alone", request, null));
        }
    }

    private async Task<long> SettledMemoryAsync()
    {
        await FuzzJobs.SettleAsync(service);
        var line = File.ReadLines($"/proc/{service.ProcessId}/status").First(l => l.StartsWith("VmRSS:", StringComparison.Ordinal));
        return long.Parse(new string([.. line.Where(char.IsAsciiDigit)])) / 1024;
    }
}
