/* The rival of the ensemble benchmarks in C: the same chain and the same step, see
   bench/Ensemble/EnsembleCase.swift for the inputs.

       ensemble chain REGIONS DRAWS YEARS THREADS PASSES
       ensemble kernel STEPS PASSES

   Prints lines of words: `tool NAME`, `first SECONDS`, `best SECONDS`, `figure NAME VALUE`.
   Every number is a row of LANES draws; loops over rows are what the compiler makes vectors of. */
#include <math.h>
#include <pthread.h>
#include <stdatomic.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#ifndef LANES
#define LANES 16
#endif
enum { AGES = 106, OPEN = AGES - 1, CELLS = 2 * AGES, FIRST = 16, LAST = 49, BANDS = 13,
       VALUES = BANDS + 3, LEVELS = 3 };
#define EACH for (int i = 0; i < LANES; i++)
typedef double row[LANES] __attribute__((aligned(64)));

static const int bounds[BANDS + 1] = {0, 1, 6, 13, 16, 20, 25, 35, 45, 55, 67, 80, 90, AGES};
static const int ratios[3][4] = {{5, 10, 11, 13}, {10, 13, 5, 10}, {0, 5, 5, 10}};
static const double levels[LEVELS] = {0.1, 0.5, 0.9};
static const double turn = 6.283185307179586, sex_ratio = 1.0567;

typedef struct { double domestic_in, immigration, domestic_out, emigration; } cell_moves;
typedef struct { row in, abroad_in, out, abroad_out; } move_levels;
typedef struct { int regions, draws, years, threads; } size;

static double base[CELLS], sensitivity[AGES], fertility[AGES];

static void schedules(void) {
  for (int sex = 0; sex < 2; sex++) {
    double excess = 1 + 0.3 * sex, *m = base + sex * AGES;
    m[0] = 0.003 * excess;
    m[1] = 0.0001 * excess;
    for (int age = 2; age < AGES; age++) m[age] = m[age - 1] * 1.09;
  }
  for (int age = 0; age < AGES; age++) {
    sensitivity[age] = 0.02 - 0.00015 * age;
    fertility[age] = age < FIRST || age > LAST ? 0 : 1.6 / 7140 * ((age - 15) * (50 - age));
  }
}

static double region_size(int region) { return 40 + (double)(region * 7919 % 1000); }

static void region_inputs(int region, double *people, cell_moves *moves) {
  double persons = region_size(region);
  for (int cell = 0; cell < CELLS; cell++) {
    int age = cell % AGES;
    double factor = age >= 18 && age < 35 ? 3 : age < 80 ? 1 : 0.25;
    people[cell] = persons * (age < 60 ? 1 : (110 - age) / 50.0);
    moves[cell] = (cell_moves){0.008 * persons * factor, 0.003 * persons * factor, 0.01 * factor,
                               0.002 * factor};
  }
}

/* Two normals for each draw: Philox4x32-10 and Box-Muller. */
static void normals(uint32_t seed, uint32_t stream, int block, uint32_t year, uint32_t region,
                    row first, row second) {
  uint64_t c0[LANES], c1[LANES], c2[LANES], c3[LANES];
  uint32_t k0 = seed, k1 = stream;
  EACH { c0[i] = (uint32_t)(block * LANES + i); c1[i] = year; c2[i] = 0; c3[i] = region; }
  for (int round = 0; round < 10; round++, k0 += 0x9E3779B9u, k1 += 0xBB67AE85u) {
    EACH {
      uint64_t a = 0xD2511F53u * c0[i], b = 0xCD9E8D57u * c2[i];
      uint64_t n0 = (b >> 32) ^ c1[i] ^ k0, n2 = (a >> 32) ^ c3[i] ^ k1;
      c0[i] = n0; c1[i] = (uint32_t)b; c2[i] = n2; c3[i] = (uint32_t)a;
    }
  }
  EACH {
    uint64_t n = c1[i] << 32 | c0[i], m = c3[i] << 32 | c2[i];
    double u = ((double)(int64_t)(n >> 12) + 0.5) * 0x1p-52;
    double v = ((double)(int64_t)(m >> 12) + 0.5) * 0x1p-52;
    double radius = sqrt(-2 * log(u));
    first[i] = radius * cos(turn * v);
    second[i] = radius * sin(turn * v);
  }
}

/* 1 - S of one sex at a level of mortality. */
static void survival(const double *m_base, const row k, row *restrict dying) {
  row alive, before;
  EACH { alive[i] = 1; before[i] = 1; }
  for (int age = 0; age < OPEN; age++) {
    double a = age == 0 ? 0.1 : 0.5, b = sensitivity[age], rate = m_base[age];
    EACH {
      double m = rate * exp(k[i] * b);
      double q = m / (1 + (1 - a) * m), within = a;
      if (q > 1) { q = 1; within = 1 / m; }
      double died = alive[i] * q;
      alive[i] -= died;
      double lived = alive[i] + within * died, ratio = lived / before[i];
      dying[age][i] = 1 - (ratio > 1 ? 1 : ratio);
      before[i] = lived;
    }
  }
  double b = sensitivity[OPEN], rate = m_base[OPEN];
  EACH {
    double above = alive[i] / (rate * exp(k[i] * b));
    dying[OPEN][i] = 1 - above / (before[i] + above);
  }
}

typedef struct { row in, out; } half;

static inline void half_of(half *h, cell_moves m, const row people, const move_levels *l) {
  EACH {
    h->in[i] = m.domestic_in * l->in[i] + m.immigration * l->abroad_in[i];
    h->out[i] = m.domestic_out * l->out[i] * people[i] + m.emigration * l->abroad_out[i] * people[i];
  }
}

/* Ages one sex in place, from the oldest to the youngest, in the balance form; see BlockStep. */
static inline void carry(row *restrict people, const row *restrict dying,
                         const cell_moves *restrict moves, const move_levels *restrict l,
                         row deaths) {
  half start, end;
  half_of(&end, moves[OPEN], people[OPEN], l);
  half_of(&start, moves[OPEN - 1], people[OPEN - 1], l);
  EACH {
    double there = people[OPEN - 1][i] + start.in[i], inside = people[OPEN][i] + end.in[i];
    double left = start.out[i] > there ? there : start.out[i];
    double left_inside = end.out[i] > inside ? inside : end.out[i];
    double died = (there - left) * dying[OPEN][i] + (inside - left_inside) * dying[OPEN][i];
    double present = people[OPEN - 1][i] + people[OPEN][i] - died + (start.in[i] + 2 * end.in[i]);
    double spare = present - left - left_inside;
    double leaves = end.out[i] > spare ? spare : end.out[i];
    people[OPEN][i] = present - (left + left_inside + leaves);
    deaths[i] += died;
  }
  for (int age = OPEN - 1; age > 0; age--) {
    cell_moves m = moves[age - 1];
    row in, out;
    EACH {
      double from = people[age - 1][i];
      in[i] = m.domestic_in * l->in[i] + m.immigration * l->abroad_in[i];
      out[i] = m.domestic_out * l->out[i] * from + m.emigration * l->abroad_out[i] * from;
      double there = from + in[i];
      double left = out[i] > there ? there : out[i];
      double died = (there - left) * dying[age][i];
      double present = (from - died) + (in[i] + start.in[i]);
      double spare = present - left;
      double leaves = start.out[i] > spare ? spare : start.out[i];
      people[age][i] = present - (left + leaves);
      deaths[i] += died;
      start.in[i] = in[i];
      start.out[i] = out[i];
    }
  }
}

typedef struct {
  row people[CELLS], dying[CELLS], women[AGES], births, deaths;
} state;

static void step(state *s, const double *level_of_births, const cell_moves *moves,
                 const move_levels *levels_of_moves) {
  half girls, boys;
  move_levels halves, *l = &halves;
  EACH {
    l->in[i] = 0.5 * levels_of_moves->in[i];
    l->abroad_in[i] = 0.5 * levels_of_moves->abroad_in[i];
    l->out[i] = 0.5 * levels_of_moves->out[i];
    l->abroad_out[i] = 0.5 * levels_of_moves->abroad_out[i];
  }
  row total = {0};
  memcpy(s->women, s->people, sizeof s->women);
  half_of(&girls, moves[0], s->people[0], l);
  half_of(&boys, moves[AGES], s->people[AGES], l);
  carry(s->people, s->dying, moves, l, s->deaths);
  carry(s->people + AGES, s->dying + AGES, moves + AGES, l, s->deaths);
  for (int age = FIRST; age <= LAST; age++) {
    double f = fertility[age];
    EACH total[i] += f * level_of_births[i] * (0.5 * (s->women[age][i] + s->people[age][i]));
  }
  EACH {
    double born = total[i] / (1 + sex_ratio), other = total[i] - born;
    double died = born * s->dying[0][i], died_too = other * s->dying[AGES][i];
    double end = born - died + girls.in[i] - girls.out[i];
    double end_too = other - died_too + boys.in[i] - boys.out[i];
    s->people[0][i] = end > 0 ? end : 0;
    s->people[AGES][i] = end_too > 0 ? end_too : 0;
    s->births[i] += total[i];
    s->deaths[i] += died + died_too;
  }
}

/* One block of draws of a region, its values into values[year][value][draw]. */
static void run_block(state *s, size n, int region, int block, const double *people,
                      const cell_moves *moves, double *values, int stride) {
  row x = {0}, y = {0}, v = {0}, w = {0}, women = {0}, men = {0}, z[6], births;
  move_levels l;
  memset(s->births, 0, sizeof(row));
  memset(s->deaths, 0, sizeof(row));
  for (int cell = 0; cell < CELLS; cell++) EACH s->people[cell][i] = people[cell];
  for (int year = 0; year < n.years; year++) {
    normals(1, 1, block, year, region, z[0], z[1]);
    normals(1, 2, block, year, region, z[2], z[3]);
    normals(1, 4, block, year, region, z[4], z[5]);
    EACH {
      x[i] = 0.9 * x[i] + 0.04 * z[0][i];
      y[i] = 0.7 * y[i] + 0.03 * z[1][i];
      v[i] = 0.7 * v[i] + 0.05 * z[4][i];
      w[i] = 0.8 * w[i] + 0.1 * z[5][i];
      women[i] += 0.8 * z[2][i] - 1;
      men[i] += 0.8 * (0.8 * z[2][i] + 0.6 * z[3][i]) - 1;
      births[i] = exp(x[i]);
      l.out[i] = l.abroad_out[i] = exp(y[i]);
      l.in[i] = exp(v[i]);
      l.abroad_in[i] = exp(w[i]);
    }
    survival(base, women, s->dying);
    survival(base + AGES, men, s->dying + AGES);
    step(s, births, moves, &l);
    row bands[BANDS];
    for (int band = 0; band < BANDS; band++) {
      row sum = {0};
      for (int age = bounds[band]; age < bounds[band + 1]; age++)
        EACH sum[i] += s->people[age][i] + s->people[AGES + age][i];
      memcpy(bands[band], sum, sizeof sum);
      memcpy(values + (year * VALUES + band) * (size_t)stride + block * LANES, sum, sizeof sum);
    }
    for (int r = 0; r < 3; r++) {
      row above = {0}, below = {0};
      for (int b = ratios[r][0]; b < ratios[r][1]; b++) EACH above[i] += bands[b][i];
      for (int b = ratios[r][2]; b < ratios[r][3]; b++) EACH below[i] += bands[b][i];
      double *to = values + (year * VALUES + BANDS + r) * (size_t)stride + block * LANES;
      EACH to[i] = above[i] / below[i];
    }
  }
}

/* Puts the value of a rank in its place, lesser ones before it (Hoare). */
static double selected(double *x, int first, int last, int rank) {
  while (first < last) {
    double pivot = x[first + (last - first) / 2];
    int i = first, j = last;
    while (i <= j) {
      while (x[i] < pivot) i++;
      while (x[j] > pivot) j--;
      if (i <= j) { double t = x[i]; x[i++] = x[j]; x[j--] = t; }
    }
    if (rank <= j) last = j;
    else if (rank >= i) first = i;
    else break;
  }
  return x[rank];
}

static void quantiles(double *x, int n, double *found) {
  int from = 0;
  for (int level = 0; level < LEVELS; level++) {
    double h = (n - 1) * levels[level];
    int below = (int)h, above = below + 1 < n ? below + 1 : below;
    double low = selected(x, from, n - 1, below), high = selected(x, below, n - 1, above);
    found[level] = h == below ? low : low + (h - below) * (high - low);
    from = below;
  }
}

typedef struct {
  size n;
  atomic_int next;
  double *quantiles, *births, *deaths, *values;
} job;

static int lanes_up(int draws) { return (draws + LANES - 1) / LANES * LANES; }

static void add_sums(state *s, size n, int block, double *births, double *deaths) {
  for (int i = 0; i < LANES && block * LANES + i < n.draws; i++) {
    *births += s->births[i];
    *deaths += s->deaths[i];
  }
}

/* Whole regions, one at a time. */
static void *regions_worker(void *argument) {
  job *j = argument;
  int stride = lanes_up(j->n.draws), series = j->n.years * VALUES;
  double *values = aligned_alloc(64, sizeof(double) * series * (size_t)stride);
  state *s = aligned_alloc(64, sizeof(state));
  double people[CELLS];
  cell_moves moves[CELLS];
  for (int region; (region = atomic_fetch_add(&j->next, 1)) < j->n.regions;) {
    region_inputs(region, people, moves);
    double births = 0, deaths = 0;
    for (int block = 0; block < stride / LANES; block++) {
      run_block(s, j->n, region, block, people, moves, values, stride);
      add_sums(s, j->n, block, &births, &deaths);
    }
    for (int one = 0; one < series; one++)
      quantiles(values + one * (size_t)stride, j->n.draws,
                j->quantiles + ((size_t)region * series + one) * LEVELS);
    j->births[region] = births;
    j->deaths[region] = deaths;
  }
  free(values);
  free(s);
  return NULL;
}

/* Blocks of one region, then its quantiles. */
static void *blocks_worker(void *argument) {
  job *j = argument;
  int stride = lanes_up(j->n.draws);
  state *s = aligned_alloc(64, sizeof(state));
  double people[CELLS];
  cell_moves moves[CELLS];
  region_inputs(0, people, moves);
  for (int block; (block = atomic_fetch_add(&j->next, 1)) < stride / LANES;) {
    run_block(s, j->n, 0, block, people, moves, j->values, stride);
    add_sums(s, j->n, block, j->births + block, j->deaths + block);
  }
  free(s);
  return NULL;
}

static void *quantiles_worker(void *argument) {
  job *j = argument;
  int stride = lanes_up(j->n.draws), series = j->n.years * VALUES;
  for (int one; (one = atomic_fetch_add(&j->next, 1)) < series;)
    quantiles(j->values + one * (size_t)stride, j->n.draws, j->quantiles + one * LEVELS);
  return NULL;
}

static void on_threads(int threads, void *(*work)(void *), job *j) {
  pthread_t others[64];
  atomic_store(&j->next, 0);
  for (int t = 1; t < threads; t++) pthread_create(&others[t], NULL, work, j);
  work(j);
  for (int t = 1; t < threads; t++) pthread_join(others[t], NULL);
}

static double now(void) {
  struct timespec t;
  clock_gettime(CLOCK_MONOTONIC, &t);
  return t.tv_sec + 1e-9 * t.tv_nsec;
}

static void chain(size n, int passes) {
  int stride = lanes_up(n.draws), series = n.years * VALUES;
  int parts = n.regions > stride / LANES ? n.regions : stride / LANES;
  job j = {.n = n};
  j.quantiles = calloc((size_t)n.regions * series * LEVELS, sizeof(double));
  j.births = malloc(parts * sizeof(double));
  j.deaths = malloc(parts * sizeof(double));
  j.values = n.regions > 1 ? NULL : aligned_alloc(64, sizeof(double) * series * (size_t)stride);
  double first = 0, best = 1e300, sums[3] = {0};
  for (int pass = 0; pass < passes; pass++) {
    memset(j.births, 0, parts * sizeof(double));
    memset(j.deaths, 0, parts * sizeof(double));
    double start = now();
    on_threads(n.threads, n.regions > 1 ? regions_worker : blocks_worker, &j);
    if (n.regions == 1) on_threads(n.threads, quantiles_worker, &j);
    double took = now() - start;
    if (pass == 0) first = took;
    if (took < best) best = took;
  }
  for (int p = 0; p < parts; p++) { sums[0] += j.births[p]; sums[1] += j.deaths[p]; }
  for (size_t q = 0; q < (size_t)n.regions * series * LEVELS; q++) sums[2] += j.quantiles[q];
  printf("first %.9f\nbest %.9f\nfigure births %.17g\nfigure deaths %.17g\nfigure quantiles %.17g\n",
         first, best, sums[0], sums[1], sums[2]);
}

/* The step alone, the same rates year after year; see KernelWork.swift. */
static void kernel(int steps, int passes) {
  state *s = aligned_alloc(64, sizeof(state));
  double people[CELLS];
  cell_moves moves[CELLS];
  row level;
  move_levels l;
  region_inputs(1, people, moves);
  EACH level[i] = l.in[i] = l.abroad_in[i] = l.out[i] = l.abroad_out[i] = 1 + 0.01 * i;
  double first = 0, best = 1e300, end = 0, births = 0, deaths = 0;
  for (int pass = 0; pass < passes; pass++) {
    memset(s, 0, sizeof *s);
    for (int cell = 0; cell < CELLS; cell++) {
      double died = base[cell] < 1 ? base[cell] : 1;
      EACH { s->people[cell][i] = people[cell]; s->dying[cell][i] = died; }
    }
    double start = now();
    for (int n = 0; n < steps; n++) step(s, level, moves, &l);
    double took = now() - start;
    if (pass == 0) first = took;
    if (took < best) best = took;
  }
  for (int cell = 0; cell < CELLS; cell++) EACH end += s->people[cell][i];
  EACH { births += s->births[i]; deaths += s->deaths[i]; }
  printf("first %.9f\nbest %.9f\nfigure end %.17g\nfigure births %.17g\nfigure deaths %.17g\n",
         first, best, end, births, deaths);
}

int main(int count, char **words) {
  schedules();
  printf("tool %s\n", TOOL);
  if (count == 7 && strcmp(words[1], "chain") == 0) {
    size n = {atoi(words[2]), atoi(words[3]), atoi(words[4]), atoi(words[5])};
    chain(n, atoi(words[6]));
    return 0;
  }
  if (count == 4 && strcmp(words[1], "kernel") == 0) {
    kernel(atoi(words[2]), atoi(words[3]));
    return 0;
  }
  fprintf(stderr, "usage: ensemble chain REGIONS DRAWS YEARS THREADS PASSES | kernel STEPS PASSES\n");
  return 64;
}
