// Terms that the data has in English only. What is missing here is shown in English.

export const data = {
  cities: {
    Beijing: "北京", Shanghai: "上海", Hangzhou: "杭州", Chengdu: "成都", Hefei: "合肥", Kunshan: "昆山", Shenzhen: "深圳", Dalian: "大连",
    Zhuhai: "珠海", Guangzhou: "广州", "Ann Arbor": "安阿伯",
  },
  exchanges: { SZSE: "深交所", SSE: "上交所", "SSE STAR": "上交所科创板", HKEX: "港交所" },
  statuses: { active: "运营中", listed: "已上市", private: "未上市", "quant hedge fund": "量化对冲基金", "active; funded by parent High-Flyer": "运营中；由母公司幻方出资",
    "active (pivoted to applications 2025)": "运营中（2025 年转向应用）" },
  natures: {
    "all R&D": "全部研发", capex: "资本支出", "capex (plan)": "资本支出（计划）", "capex (plan, cloud and AI)": "资本支出（计划，云与 AI）",
    "AI infrastructure and product R&D": "AI 基础设施与产品研发", "AI hardware purchases": "采购 AI 硬件", "Nvidia GPU orders": "英伟达 GPU 订单",
    "told as spent on the app Doubao": "据称花在豆包上", "fund revenue that can pay for DeepSeek": "可用来支应 DeepSeek 的基金收入",
    "AI innovation R&D centre, total plan": "AI 创新研发中心，计划总额", "AI innovation R&D centre, spent": "AI 创新研发中心，已花费",
  },
  concepts: {
    GPU: "GPU", "foundation model": "大模型", "large model": "大模型", "AI compute": "AI 算力", "AI chips": "AI 芯片", "AI data": "AI 数据",
    "AI servers": "AI 服务器", "computer vision": "计算机视觉", "games": "游戏", "AI investor": "AI 投资", "Kimi concept": "Kimi 概念", "Zhipu concept": "智谱概念",
    "Unitree concept": "宇树概念", IP: "IP", AIGC: "AIGC", "AIGC software": "AIGC 软件",
  },
  bases: { day: "当日", "year to date": "今年以来", "day, limit down": "当日，跌停", "day, limit up": "当日，涨停", "first day, close": "首日收盘",
    "first day, noon": "首日午盘", "day, noon": "当日午盘", "14 trading days": "14 个交易日", "2023-01-03 open to close": "2023-01-03 开盘至收盘" },
  rounds: {
    "First round": "首轮", "First money": "首笔资金", "Founder's money": "创始人自有资金", Registry: "工商变更", "Registry change": "工商变更", "Change of registry": "工商变更",
    Cumulative: "累计", "Angel (cumulative)": "天使轮（累计）", "Cumulative to Series C": "累计至 C 轮", "Three rounds": "三轮合计", "Eight rounds": "八轮合计",
    "All seven pre-IPO rounds": "上市前七轮合计", "Eight pre-IPO rounds": "上市前八轮合计", "All before the IPO": "上市前合计", "Four rounds of 2020": "2020 年四轮合计",
    "Rumoured sale by the founder": "传闻中的创始人套现", "Rumoured Alibaba stake": "传闻中的阿里巴巴入股", "Old shares traded with Series B": "随 B 轮转让的老股",
    "Part of a 2023 round": "2023 年某轮的部分", "Part of the 2024 round": "2024 年那轮的部分", "Part of the 2025 money": "2025 年资金的部分", "Part of an unnamed round": "某轮的部分",
    "Before Series B": "B 轮之前", "'new funding'": "“新融资”", "IDG, all rounds": "IDG，各轮合计", "2026-02 first tranche": "2026 年 2 月首批",
    "2025 state capital total": "2025 年国资合计", "2024-03 state round": "2024 年 3 月国资轮", "37 Interactive's stake": "三七互娱入股", "37 Interactive's stake, 2023": "三七互娱入股，2023 年",
    "Guofang Innovation's stake": "国方创新入股", "Nanjing funds, all rounds": "南京各基金，各轮合计", "Before filing, 2025": "递表之前，2025 年", "2023 total": "2023 年合计",
    "Alibaba's stake, FY2024": "阿里巴巴入股，2024 财年",
  },
};

export const patterns = {
  periods: [
    [/^(\d{4})$/, (year) => `${year} 年`],
    [/^(\d{4})-H([12])$/, (year, half) => `${year} 年${half === "1" ? "上" : "下"}半年`],
    [/^(\d{4})-?Q(\d)$/, (year, quarter) => `${year} 年第 ${quarter} 季度`],
    [/^(\d{4})-(\d{4})$/, (from, to) => `${from}–${to} 年`],
    [/^(\d{4})Q(\d)-(\d{4})Q(\d)$/, (from, first, to, last) => `${from} 年第 ${first} 季度至 ${to} 年第 ${last} 季度`],
    [/^(\d{4})-0?(\d+)\.\.(\d{4})-0?(\d+)$/, (from, first, to, last) => `${from} 年 ${first} 月至 ${to} 年 ${last} 月`],
    [/^(\d{4}) to June$/, (year) => `${year} 年 1 至 6 月`],
  ],
  rounds: [
    [/^Series ([A-Z]\d?\+*)$/, (letter) => `${letter} 轮`],
    [/^Series ([A-Z]\d?\+*) \(registry\)$/, (letter) => `${letter} 轮（工商登记）`],
    [/^Series ([A-Z]\d?\+*) \((\d{4})\)$/, (letter, year) => `${letter} 轮（${year} 年）`],
    [/^Series ([A-Z]\d?\+*) first close$/, (letter) => `${letter} 轮首次交割`],
    [/^Part of Series ([A-Z])$/, (letter) => `${letter} 轮的部分`],
    [/^(Pre-(?:[A-Z]\+*|IPO))$/, (name) => `${name} 轮`],
    [/^Angel(\+?)$/, (plus) => `天使${plus}轮`],
    [/^IPO \(HKEX\)$/, () => "首次公开发行（港交所）"],
    [/^IPO \(STAR\)$/, () => "首次公开发行（科创板）"],
    [/^(\d{4})-0?(\d+) round$/, (year, month) => `${year} 年 ${month} 月的一轮`],
    [/^(\d{4})-0?(\d+) talks$/, (year, month) => `${year} 年 ${month} 月洽谈`],
    [/^(\d{4}) round$/, (year) => `${year} 年的一轮`],
    [/^(\d{4})-(\d{4}) in all$/, (from, to) => `${from}–${to} 年合计`],
    [/^cumulative to (\d{4})-0?(\d+)$/, (year, month) => `累计至 ${year} 年 ${month} 月`],
    [/^'?(\d+) financings'?$/, (count) => `${count} 笔融资合计`],
    [/^(\d{4})-0?(\d+) (Chengdu|Hangzhou|Zhuhai|Beijing|Pudong)$/, (year, month, city) =>
      `${year} 年 ${month} 月${{ Chengdu: "成都", Hangzhou: "杭州", Zhuhai: "珠海", Beijing: "北京", Pudong: "浦东" }[city]}的一轮`],
  ],
  natures: [[/^Nvidia (\w+) orders for delivery in (\d{4})$/, (model, year) => `英伟达 ${model} 订单，${year} 年交货`]],
  bases: [
    [/^since (\d{4}-\d{2}-\d{2})$/, (date) => `自 ${date} 起`],
    [/^(\d{4}-\d{2}-\d{2}) to (\d{4}-\d{2}-\d{2})$/, (from, to) => `${from} 至 ${to}`],
    [/^(\d{4}) to the high$/, (year) => `${year} 年初至高点`],
  ],
};
