using AstroEngine.Benchmarks;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Running;

if (args is ["bulk"])
{
    await BulkThroughput.RunAsync();
    return;
}

if (args is ["bare", var port, var file])
{
    await BareKestrel.RunAsync(port, file);
    return;
}

if (args is ["sky", var eclipses, var transits])
{
    SkySideBySide.Run(eclipses, transits);
    return;
}

// The last argument is the compiled C program; what comes before goes to BenchmarkDotNet.
BenchmarkSwitcher.FromAssembly(typeof(NatalChartBenchmarks).Assembly)
    .Run(
        args.Length > 1 ? args[..^1] : ["--filter", "*"],
        DefaultConfig.Instance.AddJob(Job.ShortRun).WithBuildTimeout(TimeSpan.FromMinutes(10)));
SideBySide.Run(args[^1]);
