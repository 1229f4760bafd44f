// The graph's Chinese names are in Traditional characters. These are the ones in them that Simplified writes otherwise.
const TRADITIONAL =
  "亞佈併來偉傑備億儲兩凱創劃劉動務勢匯區吳問啟嘯國圖團場壇壽夥奧娛學實寧專導崑崙幣廣張強從復徵愛慶應戰戲據擴數於時暫書會東楊業極榮樹機權氣湯溝漢濟瀾灣為無燁爾現環瓊產療發眾碼礎礪禕稅節粵紀紅級絲經綠維網線緣緯縣績聖聯聲肅腦臥臨與興華萬藍藥蘇號螞蟻術衛裝見規視覺計訊託設詢試詩諧諸證譜變貓財資質購賽贈趙躍車軍輝轉辦農連進遊運達遷遼郵醫釩銀銘鋒錦長門閆開關陽階際險隴雲電韜項順頎頭題風飛馳駕駛騰驅體鴻鵬鶴黃點龍諮";
const SIMPLIFIED =
  "亚布并来伟杰备亿储两凯创划刘动务势汇区吴问启啸国图团场坛寿伙奥娱学实宁专导昆仑币广张强从复征爱庆应战戏据扩数于时暂书会东杨业极荣树机权气汤沟汉济澜湾为无烨尔现环琼产疗发众码础砺祎税节粤纪红级丝经绿维网线缘纬县绩圣联声肃脑卧临与兴华万蓝药苏号蚂蚁术卫装见规视觉计讯托设询试诗谐诸证谱变猫财资质购赛赠赵跃车军辉转办农连进游运达迁辽邮医钒银铭锋锦长门闫开关阳阶际险陇云电韬项顺颀头题风飞驰驾驶腾驱体鸿鹏鹤黄点龙咨";

const PAIRS = new Map([...TRADITIONAL].map((letter, at) => [letter, [...SIMPLIFIED][at]]));

/** @param {string} text */
export function simplified(text) {
  return [...text].map((letter) => PAIRS.get(letter) ?? letter).join("");
}
