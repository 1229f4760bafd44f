// Terms that the data has in English only. What is missing here is shown in English.

export const data = {
  cities: {
    Beijing: "北京", Shanghai: "上海", Hangzhou: "杭州", Chengdu: "成都", Hefei: "合肥", Kunshan: "崑山", Shenzhen: "深圳", Dalian: "大連",
    Zhuhai: "珠海", Guangzhou: "廣州", "Ann Arbor": "安娜堡",
  },
  exchanges: { SZSE: "深交所", SSE: "上交所", "SSE STAR": "上交所科創板", HKEX: "港交所" },
  statuses: { active: "營運中", listed: "已上市", private: "未上市", "quant hedge fund": "量化對沖基金", "active; funded by parent High-Flyer": "營運中；由母公司幻方出資",
    "active (pivoted to applications 2025)": "營運中（2025 年轉向應用）" },
  natures: {
    "all R&D": "全部研發", capex: "資本支出", "capex (plan)": "資本支出（計畫）", "capex (plan, cloud and AI)": "資本支出（計畫，雲與 AI）",
    "AI infrastructure and product R&D": "AI 基礎設施與產品研發", "AI hardware purchases": "採購 AI 硬體", "Nvidia GPU orders": "輝達 GPU 訂單",
    "told as spent on the app Doubao": "據稱花在豆包上", "fund revenue that can pay for DeepSeek": "可用來支應 DeepSeek 的基金收入",
    "AI innovation R&D centre, total plan": "AI 創新研發中心，計畫總額", "AI innovation R&D centre, spent": "AI 創新研發中心，已花費",
  },
  concepts: {
    GPU: "GPU", "foundation model": "大模型", "large model": "大模型", "AI compute": "AI 算力", "AI chips": "AI 晶片", "AI data": "AI 資料",
    "AI servers": "AI 伺服器", "computer vision": "電腦視覺", "games": "遊戲", "AI investor": "AI 投資", "Kimi concept": "Kimi 概念", "Zhipu concept": "智譜概念",
    "Unitree concept": "宇樹概念", IP: "IP", AIGC: "AIGC", "AIGC software": "AIGC 軟體",
  },
  bases: { day: "當日", "year to date": "今年以來", "day, limit down": "當日，跌停", "day, limit up": "當日，漲停", "first day, close": "首日收盤",
    "first day, noon": "首日午盤", "day, noon": "當日午盤", "14 trading days": "14 個交易日", "2023-01-03 open to close": "2023-01-03 開盤至收盤" },
  rounds: {
    "First round": "首輪", "First money": "首筆資金", "Founder's money": "創辦人自有資金", Registry: "工商變更", "Registry change": "工商變更", "Change of registry": "工商變更",
    Cumulative: "累計", "Angel (cumulative)": "天使輪（累計）", "Cumulative to Series C": "累計至 C 輪", "Three rounds": "三輪合計", "Eight rounds": "八輪合計",
    "All seven pre-IPO rounds": "上市前七輪合計", "Eight pre-IPO rounds": "上市前八輪合計", "All before the IPO": "上市前合計", "Four rounds of 2020": "2020 年四輪合計",
    "Rumoured sale by the founder": "傳聞中的創辦人套現", "Rumoured Alibaba stake": "傳聞中的阿里巴巴入股", "Old shares traded with Series B": "隨 B 輪轉讓的老股",
    "Part of a 2023 round": "2023 年某輪的部分", "Part of the 2024 round": "2024 年那輪的部分", "Part of the 2025 money": "2025 年資金的部分", "Part of an unnamed round": "某輪的部分",
    "Before Series B": "B 輪之前", "'new funding'": "「新融資」", "IDG, all rounds": "IDG，各輪合計", "2026-02 first tranche": "2026 年 2 月首批",
    "2025 state capital total": "2025 年國資合計", "2024-03 state round": "2024 年 3 月國資輪", "37 Interactive's stake": "三七互娛入股", "37 Interactive's stake, 2023": "三七互娛入股，2023 年",
    "Guofang Innovation's stake": "國方創新入股", "Nanjing funds, all rounds": "南京各基金，各輪合計", "Before filing, 2025": "遞表之前，2025 年", "2023 total": "2023 年合計",
    "Alibaba's stake, FY2024": "阿里巴巴入股，2024 財年",
  },
};

export const patterns = {
  periods: [
    [/^(\d{4})$/, (year) => `${year} 年`],
    [/^(\d{4})-H([12])$/, (year, half) => `${year} 年${half === "1" ? "上" : "下"}半年`],
    [/^(\d{4})-?Q(\d)$/, (year, quarter) => `${year} 年第 ${quarter} 季`],
    [/^(\d{4})-(\d{4})$/, (from, to) => `${from}–${to} 年`],
    [/^(\d{4})Q(\d)-(\d{4})Q(\d)$/, (from, first, to, last) => `${from} 年第 ${first} 季至 ${to} 年第 ${last} 季`],
    [/^(\d{4})-0?(\d+)\.\.(\d{4})-0?(\d+)$/, (from, first, to, last) => `${from} 年 ${first} 月至 ${to} 年 ${last} 月`],
    [/^(\d{4}) to June$/, (year) => `${year} 年 1 至 6 月`],
  ],
  rounds: [
    [/^Series ([A-Z]\d?\+*)$/, (letter) => `${letter} 輪`],
    [/^Series ([A-Z]\d?\+*) \(registry\)$/, (letter) => `${letter} 輪（工商登記）`],
    [/^Series ([A-Z]\d?\+*) \((\d{4})\)$/, (letter, year) => `${letter} 輪（${year} 年）`],
    [/^Series ([A-Z]\d?\+*) first close$/, (letter) => `${letter} 輪首次交割`],
    [/^Part of Series ([A-Z])$/, (letter) => `${letter} 輪的部分`],
    [/^(Pre-(?:[A-Z]\+*|IPO))$/, (name) => `${name} 輪`],
    [/^Angel(\+?)$/, (plus) => `天使${plus}輪`],
    [/^IPO \(HKEX\)$/, () => "首次公開發行（港交所）"],
    [/^IPO \(STAR\)$/, () => "首次公開發行（科創板）"],
    [/^(\d{4})-0?(\d+) round$/, (year, month) => `${year} 年 ${month} 月的一輪`],
    [/^(\d{4})-0?(\d+) talks$/, (year, month) => `${year} 年 ${month} 月洽談`],
    [/^(\d{4}) round$/, (year) => `${year} 年的一輪`],
    [/^(\d{4})-(\d{4}) in all$/, (from, to) => `${from}–${to} 年合計`],
    [/^cumulative to (\d{4})-0?(\d+)$/, (year, month) => `累計至 ${year} 年 ${month} 月`],
    [/^'?(\d+) financings'?$/, (count) => `${count} 筆融資合計`],
    [/^(\d{4})-0?(\d+) (Chengdu|Hangzhou|Zhuhai|Beijing|Pudong)$/, (year, month, city) =>
      `${year} 年 ${month} 月${{ Chengdu: "成都", Hangzhou: "杭州", Zhuhai: "珠海", Beijing: "北京", Pudong: "浦東" }[city]}的一輪`],
  ],
  natures: [[/^Nvidia (\w+) orders for delivery in (\d{4})$/, (model, year) => `輝達 ${model} 訂單，${year} 年交貨`]],
  bases: [
    [/^since (\d{4}-\d{2}-\d{2})$/, (date) => `自 ${date} 起`],
    [/^(\d{4}-\d{2}-\d{2}) to (\d{4}-\d{2}-\d{2})$/, (from, to) => `${from} 至 ${to}`],
    [/^(\d{4}) to the high$/, (year) => `${year} 年初至高點`],
  ],
};
